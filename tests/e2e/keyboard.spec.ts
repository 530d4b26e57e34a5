import { expect, test, type Locator, type Page } from '@playwright/test';
import { watchFaults } from './faults.ts';

/** Goes on with Tab until the focus is there, and returns how often it had to be pressed. */
async function tabTo(page: Page, target: Locator, most: number): Promise<number> {
  for (let presses = 1; presses <= most; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return presses;
  }
  throw new Error(`Tab was pressed ${most} times, and the focus is not there.`);
}

/** The outline of what has the focus, as wide as it is drawn. */
const outlineWidth = (page: Page) =>
  page
    .locator(':focus')
    .evaluate((element) =>
      getComputedStyle(element).outlineStyle === 'none'
        ? 0
        : parseFloat(getComputedStyle(element).outlineWidth),
    );

test('menu', { tag: '@keyboard' }, async ({ page }) => {
  await page.goto('/awards/');
  const heard: string[] = [];
  for (let press = 0; press < 10; press++) {
    await page.keyboard.press('Tab');
    expect.soft(await outlineWidth(page)).toBeGreaterThanOrEqual(2);
    heard.push(
      await page
        .locator(':focus')
        .evaluate((element) => element.getAttribute('aria-label') ?? element.textContent.trim()),
    );
  }
  expect(heard).toEqual([
    'Skip to the content',
    'Learning Cities Atlas',
    ...['Map', 'Cities', 'Practices', 'Awards', 'Join', 'About'],
    'Find a city, country or theme',
    'Search',
  ]);
  const menu = page.getByRole('navigation', { name: 'Main' });
  await expect(menu.getByRole('link', { name: 'Awards' })).toHaveAttribute('aria-current', 'true');
  await menu.getByRole('link', { name: 'Practices' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/practices\/$/);
});

test('finder', { tag: '@keyboard' }, async ({ page }) => {
  await page.goto('/cities/');
  const heading = page.locator('[data-heading]');
  const all = (await heading.textContent()) ?? '';
  const africa = page.getByRole('group', { name: 'Region' }).getByRole('checkbox', { name: 'Africa' });
  await tabTo(page, africa, 20);
  const count = await africa.locator('xpath=ancestor::li').locator('data').innerText();
  await expect(africa).toHaveAccessibleDescription(count);
  await page.keyboard.press('Space');
  await expect(heading).toHaveText(`${count} cities`);
  await expect(africa).toBeFocused();
  await expect(page).toHaveURL(/\?region=africa$/);
  await tabTo(page, page.getByRole('button', { name: 'Remove Africa' }), 40);
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText(all);
  await expect(page.locator('#find-cities')).toBeFocused();
});

test('embed configurator', { tag: '@keyboard' }, async ({ page }) => {
  const faults = watchFaults(page);
  await page.goto('/data/embed/');
  const code = page.getByLabel('Code for your page');
  await tabTo(page, page.getByLabel('Map of the members'), 30);
  await tabTo(page, page.getByLabel('Region'), 1);
  await page.keyboard.type('Afr');
  await expect(code).toHaveValue(/\/embed\/map\/\?region=africa"/);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('One city')).toBeFocused();
  await expect(code).toHaveValue(/\/embed\/city\//);
  await expect(page.getByLabel('Region')).toBeHidden();
  await tabTo(page, code, 12);
  expect(faults).toEqual([]);
});

for (const path of ['/embed/map/', '/embed/city/cork/', '/embed/stats/']) {
  test(`embed ${path}`, { tag: '@keyboard' }, async ({ page }) => {
    await page.goto(path);
    const wayBack = page.getByRole('contentinfo').getByRole('link');
    await tabTo(page, wayBack, 8);
    expect(await outlineWidth(page)).toBeGreaterThanOrEqual(2);
    await expect(wayBack).toBeInViewport();
  });
}
