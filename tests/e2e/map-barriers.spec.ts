import { expect, test } from '@playwright/test';
import { expectNoBarriers } from './barriers.ts';

/** WCAG 2.5.8: smallest target in CSS pixels. */
const TARGET = 24;
/** The list beside the map stays as it is: it is looked at in the first state only. */
const part = { include: ['map-finder'], exclude: ['.region-members'] };

test('in none of its states the map has a barrier that axe can see, in any look', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/map/');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const pins = page.locator('.live .pin');
  await expect(pins.first()).toBeVisible();
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors });
    for (const box of await pins.evaluateAll((all) => all.map((pin) => pin.getBoundingClientRect()))) {
      expect.soft(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(TARGET);
    }
  }
  await expectNoBarriers(page, 'live', { part });

  await page.locator('.live .pin--one').nth(3).dispatchEvent('click');
  await expect(page.locator('.popup')).toBeVisible();
  await expectNoBarriers(page, 'popup open', { part });

  await page.locator('[data-summary]').click();
  await page.locator('[data-facet="region"] input[value="arab-states"]').check();
  await expect(page).toHaveURL(/region=arab-states/);
  await expectNoBarriers(page, 'filter on', { part });

  await page.getByRole('button', { name: 'Earlier' }).click();
  await expect(page).toHaveURL(/year=2022/);
  await page.getByRole('button', { name: 'Keys of the map' }).click();
  await expectNoBarriers(page, 'slider moved, keys shown', { part });
});

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
