import { expect, test } from '@playwright/test';
import { watchFaults } from './faults.ts';

/** Query → address that must be among the first results. */
const queries = [
  ['Cork', '/cities/cork/'],
  ['Corcaigh', '/cities/cork/'],
  ['Korea', '/countries/kr/'],
  ['Turkey', '/countries/tr/'],
  ['literacy', '/themes/literacy/'],
  ['older adults', '/themes/older-adults/'],
] as const;
/** A reader looks at the first screen of results. */
const firstResults = 5;

const results =
  'main a[href^="/cities/"], main a[href^="/countries/"], main a[href^="/themes/"], main a[href^="/practices/"], main a[href^="/regions/"], main a[href^="/about/"]';

for (const [query, expected] of queries) {
  test(`“${query}” leads to ${expected}`, async ({ page }) => {
    const faults = watchFaults(page);
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole('main').locator(`a[href="${expected}"]`).first()).toBeVisible();
    const addresses = await page
      .locator(results)
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')))]);
    expect(addresses.slice(0, firstResults)).toContain(expected);
    expect(faults).toEqual([]);
  });
}

test('the search of the head of every page leads to results', async ({ page }) => {
  await page.goto('/');
  const field = page.locator('header input[name="q"]');
  await field.fill('Cork');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=Cork/);
  await page.getByRole('main').locator('a[href="/cities/cork/"]').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Cork');
});

test('a query made of markup is shown as text', async ({ page }) => {
  const faults = watchFaults(page);
  const query = '<img src=x onerror=alert(1)>';
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(query);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('main img')).toHaveCount(0);
  expect(faults).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says what to do instead', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.getByRole('main').locator('a[href="/cities/"]')).toBeVisible();
  });
});
