import { expect, test } from '@playwright/test';

/** Pages of a PDF that Chromium wrote: each is an object of the type Page. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

test('the way to membership prints on one sheet of A4, with whom to ask', async ({ page }) => {
  await page.goto('/join/');
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('learningcities@unesco.org')).toBeVisible();
  await expect(page.getByText('15 July 2025').first()).toBeVisible();
  await expect(page.getByText(/independent directory/)).toBeVisible();
});
