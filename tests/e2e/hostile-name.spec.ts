import { expect, test } from '@playwright/test';
import { copySite, type SiteCopy } from '../site-copy.ts';
import { buildTime, openCopy, type OpenCopy } from './built-copy.ts';
import { watchFaults } from './faults.ts';

/**
 * What if markup got past the validator into a name? A copy of the site, without its validator, is built and
 * served by `npm start` with such a city. This proves on the way that the address served is the one baked in, and that
 * pages offer the contacts that who hosts the site has named.
 */
const hostile = '<img src=x onerror=alert(1)>';
const contacts = {
  CONTACT_EMAIL: 'atlas@example.org',
  REPOSITORY_URL: 'https://codeberg.org/example/atlas',
};
const withdrawn = {
  date: '2026-11-21',
  page: '/practices/cork-lifelong-learning-festival/',
  was: 'The festival lasted a month.',
  is: 'Withdrawn.',
  requestedBy: 'cork',
  sources: [{ print: 'Letter of the city' }],
  editorNote: null,
};
test.describe.configure({ mode: 'serial' });

let site: SiteCopy;
let open: OpenCopy | undefined;
let origin: string;

test.beforeAll(async () => {
  test.setTimeout(buildTime);
  site = copySite();
  site.replace('content/cities/cork.json', '"name": "Cork"', `"name": "${hostile}"`);
  site.replace('content/cities/edmonton.json', '"name": "Edmonton"', `"name": "${hostile}"`);
  site.write('scripts/validate/run.ts', '');
  site.write('content/corrections.json', JSON.stringify([withdrawn]));
  open = await openCopy(site, contacts);
  origin = open.origin;
});

test.afterAll(() => {
  open?.close();
  site.delete();
});

test('the city’s own page shows the name as text', async ({ page }) => {
  const faults = watchFaults(page);
  await page.goto(`${origin}/cities/cork/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(hostile);
  await expect(page).toHaveTitle(new RegExp(RegExp.escape(hostile)));
  await expect(page.locator('main img')).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('pages know the address they are served at', async ({ page }) => {
  await page.goto(`${origin}/cities/cork/`);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', `${origin}/cities/cork/`);
});

for (const path of [
  '/countries/ie/',
  '/cities/',
  '/practices/cork-lifelong-learning-festival/',
  '/awards/2015/',
]) {
  test(`${path} shows the name as text`, async ({ page }) => {
    const faults = watchFaults(page);
    await page.goto(origin + path);
    await expect(page.getByRole('main')).toContainText(hostile);
    await expect(page.locator('main img')).toHaveCount(0);
    expect(faults).toEqual([]);
  });
}

test('the search shows the name as text', async ({ page }) => {
  const faults = watchFaults(page);
  await page.goto(`${origin}/search/?q=onerror`);
  await expect(page.getByRole('main').locator('a[href="/cities/cork/"]').first()).toContainText(hostile);
  await expect(page.locator('main img')).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('the map’s popup shows the name as text', async ({ page }) => {
  const faults = watchFaults(page);
  await page.goto(`${origin}/map/`);
  await page.locator('.skip-map').focus();
  await page.keyboard.press('Tab');
  // Edmonton lies far from other members, so that its marker is on the map of the world.
  await page.locator(`.live .pin[aria-label^="${hostile}, Canada"]`).press('Enter');
  await expect(page.locator('.popup')).toContainText(hostile);
  await expect(page.locator('main img')).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('the search field’s suggestions show the name as text', async ({ page }) => {
  const faults = watchFaults(page);
  await page.goto(`${origin}/about/`);
  await page.locator('header input[name="q"]').pressSequentially('onerror', { delay: 50 });
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('banner').getByRole('option').first()).toContainText(hostile);
  await expect(page.getByRole('banner').locator('img')).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('what a city asked for stands among the corrections', async ({ page }) => {
  await page.goto(`${origin}/about/corrections/`);
  const entry = page.getByRole('listitem').filter({ hasText: 'Withdrawn.' });
  await expect(entry).toContainText(`at the request of ${hostile}`);
  await expect(page.getByRole('main')).not.toContainText('No fact has been corrected');
});

test('every page begins a mail and an issue about itself, and brings a practice', async ({ page }) => {
  for (const path of ['/cities/cork/', '/regions/africa/', '/search/']) {
    await page.goto(origin + path);
    const footer = page.getByRole('contentinfo');
    const addressOf = async (name: string) =>
      new URL((await footer.getByRole('link', { name, exact: true }).getAttribute('href')) ?? '');
    const mail = await addressOf('by mail: Correct this page');
    expect(mail.pathname).toBe('atlas@example.org');
    expect(mail.searchParams.get('body')).toContain(`Page: ${origin}${path}\r\n`);
    const issue = await addressOf('as an issue: Correct this page');
    expect(issue.href).toMatch(/^https:\/\/codeberg\.org\/example\/atlas\/issues\/new\?/);
    expect(issue.searchParams.get('title')).toBe(`Correction: ${path}`);
    expect((await addressOf('by mail: Add a practice')).searchParams.get('body')).toContain('What is done:');
    expect((await addressOf('as an issue: Add a practice')).searchParams.get('body')).toContain('Source:');
  }
});
