import { expect, test } from '@playwright/test';
import { pageTypes } from './page-types.ts';

/** The margins that printers leave. */
const margin = { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' };

test.describe('without script and without a contact', () => {
  test.use({ javaScriptEnabled: false });

  test('every page leads to what to send, and to no address that is not there', async ({ page }) => {
    for (const { path } of pageTypes) {
      await page.goto(path);
      const footer = page.getByRole('contentinfo');
      await expect(footer.getByRole('link', { name: 'Correct this page' })).toHaveAttribute(
        'href',
        '/contribute/#correct',
      );
      await expect(footer.getByRole('link', { name: 'Add a practice' })).toHaveAttribute(
        'href',
        '/contribute/#practice',
      );
      await expect(footer.locator('a[href^="mailto:"], a[href*="/issues/new"]')).toHaveCount(0);
    }
  });

  test('the page says what to send, what is taken, and that it has no address', async ({ page }) => {
    await page.goto('/contribute/');
    const main = page.getByRole('main');
    for (const question of ['What it should say', 'What is done', 'Money it takes']) {
      await expect(main.getByText(question, { exact: true })).toBeVisible();
    }
    await expect(main).toContainText('names no contact address');
    await main.getByRole('link', { name: 'The four criteria in full' }).click();
    await expect(page).toHaveURL(/\/about\/method\/#criteria$/);
    await expect(page.locator('#criteria + p + ul > li')).toHaveCount(4);
  });
});

test('the sheet is printed with room to write', async ({ page }) => {
  await page.goto('/contribute/');
  await page.emulateMedia({ media: 'print' });
  for (const row of await page.locator('.sheet > div').all()) {
    expect((await row.boundingBox())?.height).toBeGreaterThan(40);
  }
  const pdf = (await page.pdf({ format: 'A4', margin })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(3);
});
