import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** WCAG 2.5.8: smallest target in CSS pixels. */
const TARGET = 24;

/** Expects no barrier that axe can see; after the first state the list beside the map, which stays as it is, is passed over. */
async function expectNone(page: Page, state: string): Promise<void> {
  const axe = new AxeBuilder({ page }).withTags(wcag);
  if (state !== 'initial') axe.include('map-finder').exclude('.region-members');
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
  expect.soft(found, state).toEqual([]);
}

for (const look of ['light', 'dark', 'forced'] as const) {
  test(`in none of its states the map has a barrier that axe can see, ${look}`, async ({ page }) => {
    await page.emulateMedia({
      colorScheme: look === 'dark' ? 'dark' : 'light',
      forcedColors: look === 'forced' ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    await page.goto('/map/');
    await expectNone(page, 'initial');

    await page.getByRole('button', { name: 'Zoom in' }).click();
    const pins = page.locator('.live .pin');
    await expect(pins.first()).toBeVisible();
    for (const box of await pins.evaluateAll((all) => all.map((pin) => pin.getBoundingClientRect()))) {
      expect.soft(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(TARGET);
    }
    await expectNone(page, 'live');

    await page.locator('.live .pin--one').nth(3).dispatchEvent('click');
    await expect(page.locator('.popup')).toBeVisible();
    await expectNone(page, 'popup open');

    await page.locator('[data-summary]').click();
    await page.locator('[data-facet="region"] input[value="arab-states"]').check();
    await expect(page).toHaveURL(/region=arab-states/);
    await expectNone(page, 'filter on');

    await page.getByRole('button', { name: 'Earlier' }).click();
    await expect(page).toHaveURL(/year=2022/);
    await page.getByRole('button', { name: 'Keys of the map' }).click();
    await expectNone(page, 'slider moved, keys shown');
  });
}

test('full screen holds the map with its buttons, and gives the page back', async ({ page }) => {
  await page.goto('/map/?at=46,10,4');
  await expect(page.locator('.live .pin').first()).toBeVisible();
  const small = await page.locator('.live').boundingBox();
  await page.getByRole('button', { name: 'Full screen' }).click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.className)).toContain('stage');
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  await expect
    .poll(async () => (await page.locator('.live').boundingBox())?.width)
    .toBeGreaterThan(small?.width ?? Infinity);
  await page.getByRole('button', { name: 'Full screen' }).click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
  await expect.poll(async () => (await page.locator('.live').boundingBox())?.width).toBe(small?.width);
});
