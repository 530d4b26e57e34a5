import { expect, test } from '@playwright/test';
import budgets from '../../budgets.json' with { type: 'json' };
import { watchFaults } from './faults.ts';

test('from the home page over the map to a city and its country', async ({ page }) => {
  const faults = watchFaults(page);
  await page.goto('/');
  await page.getByRole('main').locator('a[href="/map/"]').first().click();
  await expect(page).toHaveURL(/\/map\/$/);
  await page.getByRole('main').getByRole('link', { name: 'Cork', exact: true }).first().click();
  await expect(page).toHaveURL(/\/cities\/cork\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Cork');
  await page.getByRole('main').getByRole('link', { name: 'Ireland' }).first().click();
  await expect(page).toHaveURL(/\/countries\/ie\/$/);
  await expect(page.getByRole('main').getByRole('link', { name: 'Limerick' }).first()).toBeVisible();
  expect(faults).toEqual([]);
});

test('a first visit to a city asks for few files', async ({ page }) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(request.url()));
  await page.goto('/cities/cork/', { waitUntil: 'networkidle' });
  expect(files.length, files.join('\n')).toBeLessThanOrEqual(budgets.cityPageRequests);
});

test('the keyboard skips the menu first', async ({ page }) => {
  await page.goto('/cities/cork/');
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect(skip).toHaveAttribute('href', '#main');
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(
    true,
  );
});

test('every focused control of a page shows where the focus is', async ({ page }) => {
  await page.goto('/cities/cork/');
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('Tab');
    const { outlineStyle, outlineWidth } = await page
      .locator(':focus')
      .evaluate((element) => getComputedStyle(element));
    expect(outlineStyle).not.toBe('none');
    expect(parseFloat(outlineWidth)).toBeGreaterThanOrEqual(2);
  }
});

test('an unknown address offers a search that works', async ({ page }) => {
  await page.goto('/cities/atlantis/');
  const field = page.getByRole('main').getByRole('searchbox');
  await field.fill('Cork');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=Cork$/);
});

for (const path of ['/', '/map/', '/cities/', '/search/']) {
  test(`nothing moves on ${path} for who asked for less motion`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    const moving = await page.evaluate(() => {
      const lasts = (durations: string) =>
        durations.split(',').some((duration) => parseFloat(duration) > 0.01);
      return [document.documentElement, ...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationDuration, animationName, scrollBehavior } =
            getComputedStyle(element);
          const animates = animationName !== 'none' && lasts(animationDuration);
          return lasts(transitionDuration) || animates || scrollBehavior === 'smooth';
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 80));
    });
    expect(moving).toEqual([]);
  });
}
