import { expect, test } from '@playwright/test';
import { sheetsOf } from '../../scripts/sheets.ts';

/** One of each kind and one in other letters; all of them are measured by `npm run bench:print`. */
const printed = [
  '/cities/cork/',
  '/cities/sao-filipe/',
  '/countries/ie/',
  '/practices/cork-lifelong-learning-festival/',
];

for (const path of printed) {
  test(`${path} takes one side of A4`, async ({ page }) => {
    await page.goto(path);
    expect(await sheetsOf(page)).toBe(1);
  });
}

test('on paper sources are addresses, and no code leads to a machine that readers cannot reach', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/cities/cork/');
  await expect(page.locator('.sources li span').first()).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.locator('.paper')).toHaveCount(0);
});

test('the way to membership prints on one sheet of A4, with whom to ask', async ({ page }) => {
  await page.goto('/join/');
  expect(await sheetsOf(page)).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('learningcities@unesco.org')).toBeVisible();
  await expect(page.getByText('15 July 2025').first()).toBeVisible();
  await expect(page.getByText(/independent directory/)).toBeVisible();
});
