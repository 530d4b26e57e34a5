import { expect, test, type Page } from '@playwright/test';

/** Notes the pieces of finer shapes that are asked for, such as `5-15-10`. */
function watchPieces(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const piece = /\/map\/detail\/\w+\/(\d+-\d+-\d+)\.json$/.exec(request.url())?.[1];
    if (piece) asked.push(piece);
  });
  return asked;
}
const fine = (page: Page) => page.locator('.leaflet-detail-pane .land:not([d=""])');

test('finer shapes are loaded from zoom 5 on, and only those in view', async ({ page }) => {
  const asked = watchPieces(page);
  await page.goto('/map/?at=52,-8,4');
  await expect(page.locator('[data-status]')).toContainText('in view');
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(fine(page).first()).toBeAttached();
  await page.waitForLoadState('networkidle');
  // Ireland and the squares around it: columns 6 to 8 of 16.
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((piece) => !/^4-[678]-[456]$/.test(piece))).toEqual([]);
  await page.goto('/map/?at=51.9,-8.5,8');
  await expect.poll(() => asked.filter((piece) => piece.startsWith('5-'))).toEqual(['5-15-10']);
  expect(new Set(asked).size).toBeLessThan(12);
});

test('where a piece cannot be had the coarse shapes stay without a word, and the next move asks again', async ({
  page,
}) => {
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  await page.route('**/map/detail/*/4-*.json', (route) => route.abort());
  const asked = watchPieces(page);
  await page.goto('/map/?at=52,-8,5');
  await expect(page.locator('[data-status]')).toContainText('in view');
  await page.waitForLoadState('networkidle');
  expect(asked.length).toBeGreaterThan(0);
  await expect(fine(page)).toHaveCount(0);
  await expect(page.locator('.leaflet-overlay-pane .land:not([d="M0 0"])').first()).toBeVisible();
  await expect(page.locator('[data-notice]')).toBeHidden();
  await page.unroute('**/map/detail/*/4-*.json');
  await page.getByRole('button', { name: 'Move east' }).click();
  await expect(fine(page).first()).toBeAttached();
  expect(thrown).toEqual([]);
});

test('names of countries stand where they find room, for the eye only', async ({ page }) => {
  await page.goto('/map/?at=53,-8,4');
  await expect(page.locator('[data-status]')).toContainText('in view');
  const name = page.locator('.country-name', { hasText: /^Ireland$/ });
  await expect(name).toHaveCount(0);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(name).toBeVisible();
  await expect(page.locator('.leaflet-names-pane')).toHaveAttribute('aria-hidden', 'true');
  expect(await page.locator('.leaflet-names-pane [tabindex]').count()).toBe(0);
});

test('no raster map is asked for unless the host of the site has chosen one', async ({ page }) => {
  await page.goto('/map/?at=53,-8,5');
  await expect(page.locator('[data-status]')).toContainText('in view');
  await expect(page.locator('.live img')).toHaveCount(0);
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute(
    'content',
    /img-src 'self' data:;/,
  );
});
