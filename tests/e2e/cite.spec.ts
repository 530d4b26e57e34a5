import { expect, test } from '@playwright/test';
import { watchFaults } from './faults.ts';

const apa =
  /^Learning Cities Atlas contributors\. \(2026\)\. Cork, Ireland \[Dataset\]\. In .*\/cities\/cork\/$/;

test('a reference is copied as it stands', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const faults = watchFaults(page);
  await page.goto('/cities/cork/');
  await page.getByRole('button', { name: 'Copy APA' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(apa);
  expect(faults).toEqual([]);
});

test('where the clipboard is closed, the reference is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('/cities/cork/');
  await page.getByRole('button', { name: 'Copy APA' }).click();
  await expect(page.getByText('Selected')).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toMatch(apa);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('references can be read and their files downloaded', async ({ page }) => {
    await page.goto('/practices/cork-lifelong-learning-festival/');
    await expect(page.getByRole('heading', { name: 'Cite this' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy APA' })).toHaveCount(0);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'BibTeX' }).click();
    expect((await download).suggestedFilename()).toBe('cork-lifelong-learning-festival.bib');
  });

  test('the short address of a city leads to its page', async ({ page }) => {
    await page.goto('/cities/cork/');
    await page.getByRole('link', { name: /\/id\/\d+\/$/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cork');
  });
});
