import { expect, test, type Page } from '@playwright/test';
import { watchFaults } from './faults.ts';

const listed = (page: Page) => page.locator('.region-members ul ul li:not([hidden]) a:visible');
const status = (page: Page) => page.locator('[data-status]');

async function choose(page: Page, facet: string, option: string): Promise<void> {
  const filters = page.locator('.map-filters');
  if ((await filters.getAttribute('open')) === null) await page.locator('[data-summary]').click();
  const box = page.locator(`[data-facet="${facet}"] input[value="${option}"]`);
  await expect(box).toBeAttached();
  await box.check();
}

test('filters narrow map and list alike, and stand in the address in the keys of the directory', async ({
  page,
}) => {
  const faults = watchFaults(page);
  await page.goto('/map/');
  await choose(page, 'region', 'arab-states');
  await expect(page).toHaveURL(/\?region=arab-states$/);
  await expect(page.locator('.live .pin').first()).toBeVisible();
  const address = page.url();
  const count = await listed(page).count();
  await expect(page.locator('output')).toHaveText(
    `By the end of 2024, at the latest: ${count} named members that fit the filters`,
  );
  await expect(status(page)).toContainText(`${count} cities in view: `);
  await expect(status(page)).toContainText('more countries');

  await page.goto(address.replace('/map/', '/cities/'));
  await expect(page.locator('[data-heading]')).toHaveText(`${count} cities`);
  await page.goto(address);
  await expect.poll(() => listed(page).count()).toBe(count);
  await page.getByRole('button', { name: 'Remove Arab States' }).click();
  await expect(page).toHaveURL(/\/map\/$/);
  await expect.poll(() => listed(page).count()).toBeGreaterThan(count);
  await page.goBack();
  await expect.poll(() => listed(page).count()).toBe(count);
  expect(faults).toEqual([]);
});

test('the slider shows as many named members as the directory counts by then', async ({ page }) => {
  await page.goto('/cities/?joined=2019,2015-2018');
  await expect(page.locator('[data-heading]')).not.toHaveText(/347/);
  const count = /\d+/.exec((await page.locator('[data-heading]').textContent()) ?? '')?.[0];
  await page.goto('/map/?year=2019');
  const said = `By the end of 2019, at the latest: ${count} named members`;
  await expect(page.locator('output')).toHaveText(said);
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', said);
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page).toHaveURL(/\?year=2020$/);
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible({ timeout: 8000 });
  await expect(page.locator('output')).toHaveText(/By the end of 2024/);
});

test('a view stands in the address and comes back with it', async ({ page }) => {
  await page.goto('/map/?at=51.9,-8.5,6');
  await expect(status(page)).toContainText('cities in view: ');
  await expect(listed(page).filter({ hasText: /^Cork$/ })).toBeVisible();
  await expect(listed(page).filter({ hasText: 'Edmonton' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Whole world' }).click();
  await expect(page).toHaveURL(/\/map\/$/);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/\?at=/);
});

test('nonsense in the address is left out with a notice', async ({ page }) => {
  await page.goto('/map/?region=mars&year=1999&at=north&%3Cimg%3E=1');
  await expect(page.locator('[data-notice]')).toContainText('region=mars, <img>, at=north, year=1999');
  await expect.poll(() => listed(page).count()).toBeGreaterThan(300);
});

test('a card stays while its city passes the filters, and goes with it', async ({ page }) => {
  await page.goto('/map/?region=arab-states,africa&at=21,56,6');
  const city = page.locator('.live .pin--one[aria-label*="Oman"]').first();
  const name = await city.getAttribute('aria-label');
  await city.press('Enter');
  const card = page.locator('.popup');
  await expect(card).toContainText('Oman');
  await page.getByRole('button', { name: 'Remove Africa' }).click();
  await expect(page).toHaveURL(/region=arab-states&/);
  await expect(card).toContainText('Oman');
  await card.getByRole('link').press('Escape');
  await expect(page.locator('.live .pin:focus')).toHaveAccessibleName(name ?? '');
  await city.press('Enter');
  await choose(page, 'region', 'africa');
  await page.getByRole('button', { name: 'Remove Arab States' }).click();
  await expect(card).toHaveCount(0);
});

test('a choice that only the directory has leads there', async ({ page }) => {
  await page.goto('/map/?region=europe-north-america&country=ie&feature=culture-of-learning&year=2019');
  const notice = page.locator('[data-notice]');
  await expect(notice).toContainText('The map has no filter for: Country, Key feature.');
  await expect(notice).not.toContainText('not offered');
  await notice.getByRole('link').click();
  await expect(page).toHaveURL(
    /\/cities\/\?region=europe-north-america&country=ie&feature=culture-of-learning$/,
  );
  await expect(page.locator('[data-heading]')).not.toContainText('347');
});

test('map and list point at each other', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/map/?region=arab-states');
  await expect(status(page)).toContainText('in view');
  await listed(page).filter({ hasText: 'Muscat' }).hover();
  await expect(page.locator('.live .pin--pointed')).toHaveCount(1);
  await listed(page).filter({ hasText: 'Nizwa' }).focus();
  await expect(page.locator('.live .pin--pointed')).toHaveCount(1);
  await page.locator('.live .pin').first().focus();
  await expect(page.locator('.map-list .pointed').first()).toBeAttached();
});

test('the controls are one Tab stop, and move the map', async ({ page }) => {
  await page.goto('/map/?region=africa');
  await expect(status(page)).toContainText('in view');
  await page.getByRole('button', { name: 'Zoom in' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Zoom out' })).toBeFocused();
  await page.getByRole('button', { name: 'All results' }).click();
  await expect(page).toHaveURL(/\?region=africa&at=/);
  const before = page.url();
  await page.getByRole('button', { name: 'Move east' }).click();
  await expect(page).not.toHaveURL(before);
  const tabs = await page
    .locator('.map-tools button')
    .evaluateAll(
      (all) => all.filter((button) => button instanceof HTMLElement && button.tabIndex === 0).length,
    );
  expect(tabs).toBe(1);
});

test('? shows the keys, Escape gives the focus back, Home shows the world', async ({ page }) => {
  await page.goto('/map/?at=51.9,-8.5,6');
  const pin = page.locator('.live .pin').first();
  await pin.focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Arrow keys');
  await page.keyboard.press('Escape');
  await expect(pin).toBeFocused();
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/\/map\/$/);
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
});

test('the reader’s place is asked for on request only, and a refusal breaks nothing', async ({
  page,
  context,
}) => {
  await page.goto('/map/');
  await page.getByRole('button', { name: 'My location' }).click();
  await expect(status(page)).toContainText('not available');
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 51.9, longitude: -8.5 });
  await page.getByRole('button', { name: 'My location' }).click();
  await expect(page.locator('.live .here')).toBeVisible();
  expect(await context.storageState()).toMatchObject({ cookies: [], origins: [] });
});

test('at 400 % zoom, where the screen is lower than the map, popup and focus stay in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/map/?at=51.9,-8.5,6');
  const isSeen = (selector: string) =>
    page.locator(selector).evaluate((element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
    });
  await page.locator('.live .pin[aria-label^="Cork"]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => isSeen('.popup')).toBe(true);
  await page.keyboard.press('Escape');
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown']) {
    await page.keyboard.press(key);
    await expect.poll(() => isSeen('.live .pin:focus'), key).toBe(true);
  }
});

test('a popup stays inside the map at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/map/?at=51.9,-8.5,6');
  const pin = page.locator('.live .pin[aria-label^="Cork"]');
  await pin.focus();
  await page.keyboard.press('Enter');
  const card = page.locator('.leaflet-popup');
  await expect(card).toContainText('Learning City Award 2015');
  await page.waitForTimeout(500);
  const inside = await card.evaluate((popup) => {
    const box = popup.getBoundingClientRect();
    const frame = document.querySelector('.live')?.getBoundingClientRect();
    return frame && box.left >= frame.left && box.right <= frame.right && box.top >= frame.top;
  });
  expect(inside).toBe(true);
});

test('on paper the still map shows what the filters show, with the list of the view', async ({ page }) => {
  await page.goto('/map/?region=arab-states&at=24,54,6');
  await expect(status(page)).toContainText('in view');
  const count = await listed(page).count();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.world-map')).toBeVisible();
  await expect(page.locator('.live')).toBeHidden();
  await expect(page.locator('.world-map a.out').first()).toBeHidden();
  await page.waitForTimeout(500);
  expect(await listed(page).count()).toBe(count);
});

test('without the index the page says so, and the list holds everybody', async ({ page }) => {
  await page.route('**/finder/cities-*.json', (route) => route.abort());
  await page.goto('/map/?region=africa');
  await expect(page.locator('[data-notice]')).toContainText('could not be loaded');
  expect(await listed(page).count()).toBeGreaterThan(300);
});
