import { expect, test, type Page } from '@playwright/test';

/** A little longer than our scripts wait for a file. */
const TOO_LONG = 31_000;

/** What is asked for and never comes, until it is let through. */
async function hang(page: Page, files: string | RegExp): Promise<void> {
  await page.clock.install();
  await page.route(files, () => new Promise<void>(() => undefined));
}

test('without style sheets and fonts a page is read and its links are followed', async ({ page }) => {
  await page.route(/\.(css|woff2)$/, (route) => route.abort());
  await page.goto('/cities/cork/');
  await expect(page.getByRole('heading', { level: 1, name: 'Cork' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Corcaigh');
  await page.getByRole('main').getByRole('link', { name: 'Ireland', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ireland' })).toBeVisible();
});

test('a font that does not come keeps no word back', async ({ page }) => {
  await page.route('**/*.woff2', () => new Promise<void>(() => undefined));
  await page.goto('/cities/cork/', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1, name: 'Cork' })).toBeVisible();
  const displays = () => page.evaluate(() => [...document.fonts].map(({ display }) => display));
  // The heading is there before the style sheet that names the fonts.
  await expect.poll(displays).not.toEqual([]);
  for (const display of await displays()) expect(['swap', 'optional', 'fallback']).toContain(display);
});

test('without our scripts the list of cities, the map and the search still lead on', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/cities/');
  await page.getByRole('main').getByRole('link', { name: 'Cork', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cork' })).toBeVisible();
  await page.goto('/map/');
  await expect(page.locator('.world')).toBeVisible();
  await expect(page.locator('[data-tools]:visible')).toHaveCount(0);
  await page.goto('/search/?q=cork');
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});

for (const file of ['**/live-map*.js', '**/city-map*.css']) {
  test(`a map whose ${file} fails stays still, and says so`, async ({ page }) => {
    await page.route(file, (route) => route.abort());
    await page.goto('/map/');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(page.locator('[data-status]')).toContainText('could not be loaded');
    await expect(page.locator('.world')).toBeVisible();
  });
}

test('a map whose shapes hang says that it waits, then that they do not come', async ({ page }) => {
  await hang(page, '**/map/world.json');
  await page.goto('/map/');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.clock.runFor(1000);
  await expect(page.locator('[data-status]')).not.toBeEmpty();
  await expect(page.locator('[data-status]')).not.toContainText('could not be loaded');
  await page.clock.runFor(TOO_LONG);
  await expect(page.locator('[data-status]')).toContainText('could not be loaded');
  await page.unroute('**/map/world.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.live .pin').first()).toBeVisible();
});

test('a finder whose index hangs shows every city, and says that it cannot filter', async ({ page }) => {
  await hang(page, '**/finder/cities-*.json');
  await page.goto('/cities/?region=africa');
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Cork', exact: true }).first(),
  ).toBeAttached();
  await page.clock.runFor(TOO_LONG);
  await expect(page.locator('[data-notice]')).toContainText('could not be loaded');
});

test('names that hang leave a field that searches', async ({ page }) => {
  await page.route('**/finder/names-*.json', () => new Promise<void>(() => undefined));
  await page.goto('/about/');
  await page.locator('site-search input').fill('cork');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=cork$/);
});

for (const part of ['pagefind.js', 'index/*']) {
  test(`a search whose ${part} hangs says so, and the next try works`, async ({ page }) => {
    await hang(page, `**/pagefind/${part}`);
    await page.goto('/search/?q=cork');
    const heading = page.locator('page-search [data-heading]');
    await expect(heading).not.toBeEmpty();
    await page.clock.runFor(TOO_LONG);
    await expect(heading).toContainText('could not be loaded');
    await page.unroute(`**/pagefind/${part}`);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(heading).toHaveText(/result/);
  });
}
