import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { watchFaults } from './faults.ts';

/** The promises of the page, in bytes after Brotli: before and after the first touch. */
const BEFORE_TOUCH = 75_000;
const AFTER_TOUCH = 150_000;
/** Most Tab presses from before the map to behind it. */
const TAB_STOPS = 8;

const pins = (page: Page) => page.locator('.live .pin');

/** Presses the still map where no dot lies, in the southern Pacific, and waits for the live one. */
async function touch(page: Page): Promise<void> {
  const drawing = page.locator('.world');
  await drawing.click({ position: { x: 30, y: ((await drawing.boundingBox())?.height ?? 0) - 30 } });
  await expect(pins(page).first()).toBeVisible();
}

/** Where Edmonton, which lies far from any other member, stands on the screen. */
async function edmonton(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error('Edmonton is not on the map.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('nothing of the live map is loaded before the first touch', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/map/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /\.json$|live-map|city-map.*css/.test(path))).toEqual([]);
  await touch(page);
  expect(asked).toEqual(expect.arrayContaining(['/map/world.json', '/map/words.json']));
});

test('it stays within its weight before and after the first touch', async ({ page }) => {
  let weight = 0;
  const weighed: Promise<void>[] = [];
  page.on('response', (response) => {
    const weigh = async () => {
      const body = await response.body();
      weight += /\.(woff2|png)$/.test(response.url()) ? body.length : brotliCompressSync(body).length;
    };
    weighed.push(weigh());
  });
  await page.goto('/map/');
  await page.waitForLoadState('networkidle');
  await Promise.all(weighed);
  expect(weight).toBeLessThan(BEFORE_TOUCH);
  await touch(page);
  await page.waitForLoadState('networkidle');
  await Promise.all(weighed);
  expect(weight).toBeLessThan(AFTER_TOUCH);
});

for (const width of [360, 768, 1440]) {
  test(`it takes over without a jump at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/map/');
    const before = await edmonton(page, '.world a[href="/cities/edmonton/"] circle');
    await touch(page);
    const after = await edmonton(page, '.live .pin[aria-label^="Edmonton"]');
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(1.5);
  });
}

test('a drag that began on the still map goes on', async ({ page }) => {
  await page.goto('/map/');
  const before = await edmonton(page, '.world a[href="/cities/edmonton/"] circle');
  await page.mouse.move(700, 600);
  await page.mouse.down();
  await page.mouse.move(750, 590);
  await expect(pins(page).first()).toBeVisible();
  await page.mouse.move(800, 580);
  await page.waitForTimeout(100);
  const after = await edmonton(page, '.live .pin[aria-label^="Edmonton"]');
  expect(after.x - before.x).toBeGreaterThan(80);
  await page.mouse.up();
});

test('the keyboard passes the map in a few steps, still and live', { tag: '@keyboard' }, async ({ page }) => {
  await page.goto('/map/');
  await page.locator('.skip-map').focus();
  for (const state of ['still', 'live']) {
    await page.locator('.skip-map').focus();
    let presses = 0;
    do {
      await page.keyboard.press('Tab');
      presses++;
      if (presses === 1) await expect(pins(page).first()).toBeVisible();
    } while (await page.evaluate(() => document.activeElement?.closest('city-map') !== null));
    expect(presses, state).toBeLessThanOrEqual(TAB_STOPS);
  }
});

test(
  'arrow keys lead from marker to marker, Enter opens, Escape closes and returns',
  { tag: '@keyboard' },
  async ({ page }) => {
    const faults = watchFaults(page);
    await page.goto('/map/');
    await page.locator('.skip-map').focus();
    await page.keyboard.press('Tab');
    await expect(page.locator('.live')).toBeFocused();
    await page.keyboard.press('Tab');
    const first = await page.locator(':focus').getAttribute('aria-label');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.live .pin:focus')).toBeVisible();
    expect(await page.locator(':focus').getAttribute('aria-label')).not.toBe(first);

    // A cluster says what it holds, and opens a closer view with the focus on one of its parts.
    await page.locator('.live .pin--most[aria-label*="Korea"]').focus();
    await expect(page.locator(':focus')).toHaveAccessibleName(
      /^\d+ cities, mostly Republic of Korea; opens a closer view$/,
    );
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-status]')).toHaveText(/Republic of Korea/);
    await expect(page.locator('.live .pin:focus')).toBeVisible();

    await page.getByRole('button', { name: 'Whole world' }).click();
    const marker = page.locator('.live .pin[aria-label^="Edmonton"]');
    await marker.focus();
    await page.keyboard.press('Enter');
    const card = page.locator('.popup');
    await expect(card).toContainText('Canada · joined');
    await expect(card).toContainText(/practices? described here/);
    await expect(card.getByRole('link', { name: 'Edmonton' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await expect(marker).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/cities\/edmonton\/$/);
    expect(faults).toEqual([]);
  },
);

test('an unconfirmed member is hollow and says so', async ({ page }) => {
  await page.goto('/map/?at=11.6,37.4,6');
  const doubtful = page.locator('.live .pin[aria-label^="Bahir Dar"]');
  await expect(doubtful).toHaveAccessibleName('Bahir Dar, Ethiopia (not confirmed)');
  await expect(doubtful).toHaveClass(/pin--unconfirmed/);
  await doubtful.click();
  await expect(page.locator('.popup')).toContainText('not confirmed');
});

test('the wheel scrolls the page, and zooms with Ctrl', async ({ page }) => {
  await page.goto('/map/');
  await touch(page);
  await page.locator('h1').click();
  const zoom = () => page.locator('[data-status]').textContent();
  const world = await zoom();
  await page.mouse.move(640, 500);
  await page.mouse.wheel(0, 100);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(await zoom()).toBe(world);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -400);
  await page.keyboard.up('Control');
  await expect(page.locator('[data-status]')).not.toHaveText(world ?? '');
});

test('the world goes on beyond the antimeridian, with its markers', async ({ page }) => {
  await page.goto('/map/');
  await touch(page);
  await page.locator('.live').focus();
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('Shift+ArrowRight');
    await page.waitForTimeout(350);
  }
  const seen = await pins(page).evaluateAll((all) => {
    const box = document.querySelector('.live')?.getBoundingClientRect();
    return all.filter((pin) => {
      const { x, width } = pin.getBoundingClientRect();
      return box && x > box.left && x + width < box.right;
    }).length;
  });
  expect(seen).toBeGreaterThan(10);
});

test('a broken network leaves the still map, says so, and the next touch tries again', async ({ page }) => {
  await page.route('**/map/world.json', (route) => route.abort());
  await page.goto('/map/');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page.locator('[data-status]')).toContainText('could not be loaded');
  await expect(page.locator('.world')).toBeVisible();
  await expect(page.locator('.live')).toHaveCount(0);
  await page.unroute('**/map/world.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(pins(page).first()).toBeVisible();
  await expect(page.locator('.live')).toBeFocused();
});

test('markup in a name is shown as text', async ({ page }) => {
  const name = '<img src=x onerror=alert(1)>';
  await page.route('**/finder/cities-*.json', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replace('"Edmonton"', JSON.stringify(name)),
    });
  });
  await page.goto('/map/');
  await touch(page);
  const marker = page.locator('.live .pin[aria-label^="<img"]');
  await marker.click();
  await expect(page.locator('.popup').getByRole('link', { name })).toBeVisible();
  await expect(page.locator('.live img')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('each dot is a link, and the lists hold every member', async ({ page }) => {
    await page.goto('/map/');
    await expect(page.locator('.world a[href="/cities/cork/"] title')).toHaveText('Cork, Ireland');
    await expect(page.locator('[data-tools]')).toBeHidden();
    expect(await page.locator('.world a').count()).toBe(
      await page.locator('.region-members ul ul a').count(),
    );
  });
});
