import { expect, test, type Page } from '@playwright/test';
import { expectNoBarriers } from './barriers.ts';
import { watchFaults } from './faults.ts';

const field = (page: Page) => page.locator('header input[name="q"]');
const list = (page: Page) => page.locator('header [role="listbox"]');
const options = (page: Page) => list(page).getByRole('option');
/** The option that the field points to. */
const active = async (page: Page) =>
  page.locator(`[id="${(await field(page).getAttribute('aria-activedescendant')) ?? 'none'}"]`);

/** Reaches the field by the keyboard alone and types. */
async function type(page: Page, text: string): Promise<void> {
  await page.goto('/about/');
  for (let press = 0; press < 20; press++) {
    await page.keyboard.press('Tab');
    if (await field(page).evaluate((element) => element === document.activeElement)) break;
  }
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(text, { delay: 30 });
}

test('the keyboard chooses a suggestion and opens its page', { tag: '@keyboard' }, async ({ page }) => {
  const faults = watchFaults(page);
  await type(page, 'limer');
  await expect(field(page)).toHaveRole('combobox');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(field(page)).toHaveAttribute('aria-controls', (await list(page).getAttribute('id')) ?? '');
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowDown');
  await expect(await active(page)).toHaveAttribute('aria-selected', 'true');
  await expect(await active(page)).toContainText('Limerick');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/cities\/limerick\/$/);
  expect(faults).toEqual([]);
});

test('arrow keys go round, and Escape closes and keeps the text', async ({ page }) => {
  await type(page, 'cork');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(await active(page)).toHaveText((await options(page).last().textContent()) ?? '');
  await page.keyboard.press('ArrowDown');
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeHidden();
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(field(page)).toHaveValue('cork');
  await expect(field(page)).toBeFocused();
});

test('Enter without a choice searches all pages', async ({ page }) => {
  await type(page, 'festival');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=festival$/);
});

test('suggestions stand in groups by kind', async ({ page }) => {
  await type(page, 'li');
  await expect(list(page).getByRole('group').first()).toHaveAccessibleName('Cities');
  expect(await list(page).getByRole('group').count()).toBeGreaterThan(1);
});

for (const [text, label] of [
  ['Корк', 'Cork'],
  ['강남구', 'Gangnam-gu'],
  ['الجيزة', 'Giza'],
  ['hamurg', 'Hamburg'],
] as const) {
  test(`“${text}” proposes ${label}`, async ({ page }) => {
    await type(page, text);
    await expect(options(page).filter({ hasText: label }).first()).toBeVisible();
  });
}

test('other scripts are fetched at their first letter, and nothing before the first focus', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/finder/')) asked.push(request.url());
  });
  await page.goto('/about/', { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  await field(page).pressSequentially('cork');
  await expect(options(page).first()).toBeVisible();
  expect(asked).toHaveLength(1);
  await field(page).fill('Корк');
  await expect(options(page).first()).toContainText('Cork');
  expect(asked).toHaveLength(2);
});

test('leaving the field closes the list', async ({ page }) => {
  await type(page, 'cork');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(list(page)).toBeHidden();
});

test('a broken network leaves a field that searches', async ({ page }) => {
  await page.route('**/finder/names-*.json', (route) => route.abort());
  await type(page, 'cork');
  await expect(list(page)).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=cork$/);
});

test('the open list has no barrier that axe can see', async ({ page }) => {
  await type(page, 'li');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expectNoBarriers(page);
});
