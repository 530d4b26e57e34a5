import { readFileSync } from 'node:fs';
import { expect as soon, test as base, type Page } from '@playwright/test';
import { farewell } from '../../src/integrations/service-worker.ts';
import { expectNoBarriers } from './barriers.ts';
import { serveChangingSite, type ChangingSite } from './changing-site.ts';
import { watchFaults } from './faults.ts';
import { findOverflow } from './overflow.ts';

const test = base.extend<{ site: ChangingSite }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs: nothing.
  site: async ({}, use) => {
    const site = await serveChangingSite();
    await use(site);
    site.close();
  },
  baseURL: ({ site }, use) => use(site.origin),
});
test.use({ serviceWorkers: 'allow' });
/** A worker is made and fills its cache when the browser finds time, which a busy machine has late. */
const expect = soon.configure({ timeout: 30_000 });

const notice = (page: Page) => page.locator('[data-kept]');
const kept = (page: Page) => page.locator('kept-pages li a');

const registrations = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
/** Paths of what the browser keeps for the site. */
const cached = (page: Page) =>
  page.evaluate(async () => {
    const all = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
    return (await Promise.all(all)).flat().map(({ url }) => new URL(url).pathname);
  });

/** Waits until the browser has had nothing to do, as the registration does. */
const untilIdle = (page: Page) =>
  page.evaluate(async () => {
    for (let times = 0; times < 3; times++) await new Promise((resolve) => requestIdleCallback(resolve));
  });

/** Visits two pages, and waits until the worker keeps both. */
async function visitTwo(page: Page) {
  await page.goto('/about/');
  await page.goto('/cities/cork/');
  await expect.poll(() => cached(page)).toEqual(expect.arrayContaining(['/about/', '/cities/cork/']));
  await expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true);
}

test('the first page asks for nothing more; from the second on pages, names and directory are kept', async ({
  page,
  site,
}) => {
  const faults = watchFaults(page);
  await page.goto('/about/', { waitUntil: 'networkidle' });
  await untilIdle(page);
  await page.reload({ waitUntil: 'networkidle' });
  await untilIdle(page);
  expect(await registrations(page)).toBe(0);
  expect(await cached(page)).toEqual([]);
  expect(site.asked).not.toContain('/sw.js');
  await visitTwo(page);
  expect(await cached(page)).toEqual(
    expect.arrayContaining([
      '/offline/',
      '/cities/',
      expect.stringMatching(/^\/finder\/names-[0-9a-f]+\.json$/),
      expect.stringMatching(/^\/finder\/cities-[0-9a-f]+\.json$/),
    ]),
  );
  await page.goto('/cities/?region=africa');
  await page.goto('/search/?q=literacy', { waitUntil: 'networkidle' });
  await page.goto('/data/');
  const large = /^\/(?:search|pagefind|data|embed|map\/detail)\//;
  expect((await cached(page)).filter((path) => large.test(path))).toEqual([]);
  expect(faults).toEqual([]);
});

test('without a network a visited page opens and says that it is a copy, and its search finds names', async ({
  page,
  context,
}) => {
  await visitTwo(page);
  await page.goto('/cities/?region=africa');
  await expect(notice(page)).toHaveCount(0);
  await context.setOffline(true);
  const faults = watchFaults(page);
  await page.goto('/cities/cork/');
  await expect(page.locator('h1')).toHaveText('Cork');
  await expect(notice(page)).toContainText('a copy that your browser kept');
  await expect(notice(page)).toContainText(/release \d{4}\.\d+\.\d+/);
  await expect(notice(page)).not.toContainText('newer');
  await page.locator('header input[name="q"]').pressSequentially('limer');
  await expect(page.locator('header').getByRole('option', { name: /Limerick/ })).toBeVisible();
  await page.goto('/cities/?region=africa');
  await expect(notice(page)).toBeVisible();
  await expect(page.locator('[data-facet="region"] input[value="africa"]')).toBeChecked();
  // Browsers ask for the icon of a tab past the worker.
  expect(faults.filter((fault) => !fault.includes('/favicon.svg'))).toEqual([]);
});

test('without a network any other page gives way to the list of what is kept, which can be removed', async ({
  page,
  context,
}) => {
  await visitTwo(page);
  await context.setOffline(true);
  await page.goto('/cities/limerick/');
  await expect(page.getByText('keeps no copy of the page you asked for')).toBeVisible();
  await expect(kept(page)).toHaveText(['Cork, Ireland', 'About this atlas']);
  await expectNoBarriers(page);
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 640 });
    expect(await page.evaluate(findOverflow), `at ${width} px`).toEqual([]);
  }
  await kept(page).filter({ hasText: 'Cork' }).click();
  await expect(notice(page)).toBeVisible();
  await context.setOffline(false);
  await notice(page).getByRole('link', { name: 'Try again' }).click();
  await expect(notice(page)).toHaveCount(0);
  await page.goto('/offline/');
  await page.getByRole('button', { name: /Remove/ }).click();
  await expect(page.getByText('All is removed')).toBeVisible();
  await expect(kept(page)).toHaveCount(0);
  expect(await cached(page)).toEqual([]);
  expect(await registrations(page)).toBe(0);
});

test('a network that hangs is not waited for long where a copy is kept', async ({ page, site }) => {
  await visitTwo(page);
  site.hangs = true;
  await page.goto('/cities/cork/');
  await expect(notice(page)).toBeVisible();
});

test('a page of an older release says so when the worker of a newer one comes', async ({
  page,
  context,
  site,
}) => {
  await visitTwo(page);
  const news = page.getByRole('status').filter({ hasText: 'newer release' });
  const script = readFileSync('dist/sw.js', 'utf8');
  site.changed.set('/sw.js', script.replace(/"release":"[^"]+"/, '"release":"2999.1.0"'));
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(news).toContainText('The atlas has a newer release, 2999.1.0.');
  // What was kept before is not lost, and tells its age.
  await context.setOffline(true);
  await page.goto('/about/');
  await expect(notice(page)).toContainText('A newer release has come out since.');
  await expect(news).toHaveCount(1);
  await context.setOffline(false);
  const html = readFileSync('dist/about/index.html', 'utf8');
  site.changed.set('/about/', html.replace(/data-release="[^"]+"/, 'data-release="2999.1.0"'));
  await page.goto('/cities/cork/');
  await news.getByRole('button', { name: 'Reload' }).click();
  await page.goto('/about/');
  await expect(news).toHaveCount(0);
});

test('switched off, the site frees earlier visitors of the worker and of what it kept', async ({
  page,
  site,
}) => {
  await visitTwo(page);
  site.changed.set('/sw.js', await farewell());
  await page.goto('/about/');
  await expect.poll(() => registrations(page)).toBe(0);
  expect(await cached(page)).toEqual([]);
});

test('a browser that stores nothing keeps nothing, and nothing breaks', async ({ page, site }) => {
  const faults = watchFaults(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  for (const path of ['/about/', '/cities/cork/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await untilIdle(page);
  }
  await page.locator('header input[name="q"]').pressSequentially('limer');
  await expect(page.locator('header').getByRole('option', { name: /Limerick/ })).toBeVisible();
  expect(site.asked).not.toContain('/sw.js');
  expect(faults).toEqual([]);
});
