import { expect, test } from '@playwright/test';
import { watchFaults } from './faults.ts';

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

test('the short address of a city leads to its page where no host sends it on', async ({ page }) => {
  const faults = watchFaults(page);
  await page.goto('/id/1/');
  await expect(page).toHaveURL(/\/cities\/abovyan\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Abovyan');
  expect(faults).toEqual([]);
});
