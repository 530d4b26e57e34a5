import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { parseCsv } from '../../src/export/csv.ts';
import { expectNoBarriers } from './barriers.ts';
import { watchFaults } from './faults.ts';

const columns = (page: Page) => page.locator('city-compare thead a, city-compare table tr:first-child th a');
const notice = (page: Page) => page.locator('city-compare [data-notice]');
const remove = (page: Page) => page.getByRole('button', { name: /^Remove / });
/** The margins that printers leave. */
const margin = { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' };
const twoCities = '/compare/?c=cork,limerick';

test('a link shows its cities, and what is the same or differs in words', async ({ page }) => {
  const faults = watchFaults(page);
  await page.goto(twoCities);
  await expect(columns(page)).toHaveText(['Cork', 'Limerick']);
  const row = (name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
  await expect(row('Country')).toContainText('the same');
  await expect(row('Inhabitants')).toContainText('differs');
  await expect(row('Joined')).toContainText(/2015.*2016.*differs/);
  await expect(page.locator('.world-map a:not(.out)')).toHaveCount(2);
  await expect(notice(page)).toBeHidden();
  expect(faults).toEqual([]);
});

test('wrong and surplus cities are named, and the rest is compared', async ({ page }) => {
  await page.goto('/compare/?c=cork,atlantis,limerick,dublin,waterford,osan');
  await expect(columns(page)).toHaveCount(4);
  await expect(notice(page)).toContainText('atlantis');
  await expect(notice(page)).toContainText('Osan');
  await page.goto('/compare/?c=atlantis');
  await expect(columns(page)).toHaveCount(0);
  await expect(notice(page)).toContainText('Add two cities');
});

test(
  'cities are added and removed by the keyboard, and Back undoes it',
  { tag: '@keyboard' },
  async ({ page }) => {
    await page.goto('/compare/');
    await expect(notice(page)).toContainText('Add two cities');
    const field = page.locator('#compare-city');
    for (const name of ['cork', 'limerick', 'hamurg']) {
      await field.focus();
      await page.keyboard.type(name);
      await expect(page.locator('city-compare').getByRole('option').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(field).toHaveValue('');
    }
    await expect(page).toHaveURL(/\?c=cork,limerick,hamburg$/);
    await expect(columns(page)).toHaveText(['Cork', 'Limerick', 'Hamburg']);
    await remove(page).nth(1).focus();
    await page.keyboard.press('Enter');
    await expect(columns(page)).toHaveText(['Cork', 'Hamburg']);
    await expect(remove(page).nth(1)).toBeFocused();
    await page.goBack();
    await expect(columns(page)).toHaveText(['Cork', 'Limerick', 'Hamburg']);
    await page.goForward();
    await expect(columns(page)).toHaveText(['Cork', 'Hamburg']);
  },
);

test('the CSV has the cities that are compared', async ({ page }) => {
  await page.goto(twoCities);
  const download = page.waitForEvent('download');
  await page.locator('[data-download]').click();
  const [header, ...rows] = parseCsv(readFileSync(await (await download).path(), 'utf8'));
  expect(header?.[0]).toBe('id');
  expect(rows.map(([id]) => id)).toEqual(['cork', 'limerick']);
});

test('it is printed on one page, without what only a screen can use', async ({ page }) => {
  await page.goto('/compare/?c=cork,limerick,dublin,waterford');
  await expect(columns(page)).toHaveCount(4);
  await page.emulateMedia({ media: 'print' });
  await expect(remove(page).first()).toBeHidden();
  await expect(page.locator('[data-add]')).toBeHidden();
  const pdf = (await page.pdf({ format: 'A4', margin })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('a broken network is told', async ({ page }) => {
  await page.route('**/finder/cities-*.json', (route) => route.abort());
  await page.goto(twoCities);
  await expect(notice(page)).toContainText('could not be loaded');
});

test('two cities side by side have no barrier that axe can see', async ({ page }) => {
  await page.goto(twoCities);
  await expect(columns(page)).toHaveCount(2);
  await expectNoBarriers(page);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page explains and links', async ({ page }) => {
    await page.goto(twoCities);
    await expect(page.locator('city-compare noscript p')).toBeVisible();
    await expect(page.getByRole('main').locator('a[href="/cities/"]')).toBeVisible();
  });
});
