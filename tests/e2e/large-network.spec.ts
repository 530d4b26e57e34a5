import { expect, test, type Page } from '@playwright/test';
import { copySite, type SiteCopy } from '../site-copy.ts';
import { expectNoBarriers } from './barriers.ts';
import { buildTime, openCopy, type OpenCopy } from './built-copy.ts';
import { watchFaults } from './faults.ts';
import { choose } from './finder.ts';

/**
 * What if the network grew beyond the limits? A copy of the site is built with limits that the real one is beyond, so that
 * maps draw countries, and the live map loads the members of a country when it comes near.
 */
const limits = ['listed: 500', 'worldDots: 500'];
const members = 347;

test.describe.configure({ mode: 'serial' });

let site: SiteCopy;
let open: OpenCopy | undefined;
let origin: string;

test.beforeAll(async () => {
  test.setTimeout(buildTime);
  site = copySite();
  for (const limit of limits) site.replace('src/directory/limits.ts', limit, limit.replace('500', '100'));
  open = await openCopy(site);
  origin = open.origin;
});

test.afterAll(() => {
  open?.close();
  site.delete();
});

const status = (page: Page) => page.locator('[data-status]');
const pins = (page: Page, name: string) => page.locator(`.live .pin[aria-label*="${name}"]`);
const openMap = (page: Page, query = '') => page.goto(`${origin}/map/${query}`);

/** The numbers of the list beside the map, added up. */
const listed = (page: Page) =>
  page
    .locator('.region-members li:not([hidden]) data:visible')
    .evaluateAll((all) => all.reduce((sum, one) => sum + Number((one as HTMLDataElement).value), 0));

/** Files of members that the page has asked for, by their last names. */
function watchMembers(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const [, folder, name] = /\/finder\/([^/]+)(?:\/(.+))?$/.exec(request.url()) ?? [];
    if (folder) asked.push(name ?? folder);
  });
  return asked;
}

test('the map of a large network shows countries, and asks for no member of them', async ({ page }) => {
  const faults = watchFaults(page);
  const asked = watchMembers(page);
  await openMap(page);
  await expect(page.locator('.world a[href^="/countries/"]').first()).toBeAttached();
  await expect(page.locator('.world a[href^="/cities/"]')).toHaveCount(0);
  await page.getByRole('button', { name: 'All results' }).click();
  await expect(status(page)).toHaveText(/^347 cities in view: Republic of Korea/);
  expect(await listed(page)).toBe(members);
  await expect(pins(page, 'Australia')).toHaveAccessibleName(
    /^\d+ cities in Australia.*; opens a closer view$/,
  );
  await expect(pins(page, 'Canada')).toHaveAccessibleName('1 city in Canada; opens a closer view');
  expect(asked).toEqual(['outline.json']);
  await expectNoBarriers(page, 'countries live', { part: { include: ['map-finder'] } });
  expect(faults).toEqual([]);
});

test('a country opens by the keyboard, and its cities have cards as everywhere', async ({ page }) => {
  const faults = watchFaults(page);
  const asked = watchMembers(page);
  await openMap(page);
  await page.locator('.skip-map').focus();
  await page.keyboard.press('Tab');
  await pins(page, 'Australia').press('Enter');
  await expect.poll(() => asked).toContain('au.json');
  const city = pins(page, 'Canning, Australia');
  await expect(city).toBeVisible();
  await expect(page.locator('.live .pin:focus')).toHaveCount(1);
  await city.press('Enter');
  const card = page.locator('.popup');
  await expect(card).toContainText('Australia · joined');
  await expect(card.getByRole('link', { name: 'Canning' })).toHaveAttribute('href', '/cities/canning/');
  await card.getByRole('link').press('Escape');
  await expect(city).toBeFocused();
  expect(asked.filter((name) => name !== 'outline.json').length).toBeLessThan(6);
  expect(faults).toEqual([]);
});

test('filters and rounds find as many as they say, and the list follows', async ({ page }) => {
  await openMap(page);
  await page.locator('[data-summary]').click();
  await choose(page, 'region', 'arab-states');
  const offered = Number(
    await page.locator('[data-facet="region"] li[data-option="arab-states"] data').textContent(),
  );
  await expect(page.locator('output')).toContainText(`: ${offered} named members that fit the filters`);
  await expect.poll(() => listed(page)).toBe(offered);
  await expect(page.locator('.world a.out').first()).toBeAttached();
  await expect(page.locator('.dots.dot--arab-states a.out')).toHaveCount(0);
  await openMap(page, '?region=arab-states&year=2019');
  await expect(page.locator('output')).toContainText('By the end of 2019');
  await expect.poll(() => listed(page)).toBeLessThan(offered);
  expect(await listed(page)).toBeGreaterThan(0);
});

test('a view of a region shows its cities, and filters keep to them', async ({ page }) => {
  await openMap(page, '?at=52.5,-8,6&evidence=unesco');
  await expect(pins(page, 'Cork, Ireland')).toBeVisible();
  await expect(status(page)).toContainText('in view');
});

test('a country that cannot be loaded keeps its mark, and the next move tries again', async ({ page }) => {
  await page.route('**/au.json', (route) => route.abort());
  await openMap(page, '?at=-39,145,6');
  await expect(status(page)).toHaveText(/ in view.*Not all cities of this view could be loaded/);
  await expect(pins(page, 'in Australia')).toBeVisible();
  await page.unroute('**/au.json');
  await page.getByRole('button', { name: 'Move east' }).click();
  await expect(pins(page, 'Circular Head, Australia')).toBeVisible();
  await expect(status(page)).not.toContainText('could be loaded');
});

test('what could not be loaded is told of the view that lacks it only', async ({ page }) => {
  await page.route('**/au.json', (route) => route.abort());
  await openMap(page, '?at=-39,145,6');
  await expect(status(page)).toContainText('could be loaded');
  await page.getByRole('button', { name: 'Whole world' }).click();
  await expect(status(page)).toHaveText(/cities in view: [^:]*more countries$/);
});

test('a country that stays away holds up no other, and is said to be on its way', async ({ page }) => {
  await page.route('**/gb.json', () => new Promise<void>(() => undefined));
  await openMap(page, '?at=52.5,-6,6');
  await expect(pins(page, 'Cork, Ireland')).toBeVisible();
  await expect(status(page)).toHaveText(/ in view: .*Loading the map …$/);
  await expect(pins(page, 'United Kingdom').first()).toHaveAccessibleName(/; opens a closer view$/);
});

test('list and marks point at each other', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openMap(page, '?region=africa');
  await expect(status(page)).toContainText('in view');
  await page.locator('.map-list').getByRole('link', { name: 'Kenya' }).hover();
  await expect(page.locator('.live .pin--pointed')).toHaveCount(1);
  await page.locator('.live .pin').first().focus();
  await expect(page.locator('.map-list .pointed').first()).toBeVisible();
});

test('without script the marks lead to the countries', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await openMap(page);
  await page.locator('.world a[href="/countries/kr/"]').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Republic of Korea' })).toBeVisible();
  await page.goto(`${origin}/cities/`);
  await expect(page.getByRole('main')).toContainText(`${members}`);
  await expect(page.getByRole('main').getByRole('link', { name: 'Ireland', exact: true })).toBeVisible();
  await page.close();
});

test('an embedded map counts the members of its countries by region as one of members does', async ({
  page,
}) => {
  const faults = watchFaults(page);
  for (const query of ['', '?region=arab-states,africa', '?region=latin-america-caribbean']) {
    const numbers = () => page.locator('.counts').textContent();
    await page.goto(`/embed/map/${query}`);
    const byMember = await numbers();
    await page.goto(`${origin}/embed/map/${query}`);
    expect(await numbers()).toBe(byMember);
  }
  await expect(page.locator('.dot--africa a:not([hidden])')).toHaveCount(0);
  // On a phone too the marks tell numbers by their size.
  await page.setViewportSize({ width: 360, height: 640 });
  const sizes = await page
    .locator('.dot--latin-america-caribbean a:not([hidden]) circle')
    .evaluateAll((circles) => circles.map((circle) => circle.getBoundingClientRect().width));
  expect(Math.max(...sizes)).toBeGreaterThan(Math.min(...sizes) * 1.5);
  await expect(page.locator('.dot--latin-america-caribbean a:not([hidden])').first()).toBeAttached();
  await page.goto(`${origin}/embed/map/?region=africa&theme=literacy`);
  await expect(page.getByText('theme=literacy')).toBeVisible();
  await page.goto(`${origin}/data/embed/`);
  await expect(page.locator('select[name=region]')).toBeVisible();
  await expect(page.locator('select[name=theme]')).toHaveCount(0);
  expect(faults).toEqual([]);
});
