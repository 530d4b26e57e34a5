import { expect, test } from '@playwright/test';

test('a mistyped address shows the names that are nearest to it', async ({ page }) => {
  await page.goto('/cities/lim%C3%A9rik/');
  const near = page.locator('near-names');
  await near.getByRole('link', { name: 'Limerick', exact: true }).click();
  await expect(page).toHaveURL(/\/cities\/limerick\/$/);
});

test('an address that is like no name shows the ways in alone', async ({ page }) => {
  await page.goto('/qqqqqqqq/');
  await page.waitForLoadState('networkidle');
  await expect(page.locator('near-names section')).toBeHidden();
  await expect(page.getByRole('main').getByRole('link', { name: 'Countries' })).toBeVisible();
});
