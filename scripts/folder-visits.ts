import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** What a reader does on a site that stands in a folder of its host; a step that does not come throws. */
type Visit = (page: Page) => Promise<void>;

const practice = 'cork-lifelong-learning-festival';
/** Ends where the reader was led below the folder. */
const arrivesAt = (page: Page, path: string, base: string) =>
  page.waitForURL((url) => url.pathname === `${base}${path}`);
const main = (page: Page) => page.getByRole('main');

/** Returns the visits to a site in a folder, by what they look at. Pages are named from that folder. */
export const folderVisits = (base: string): Readonly<Record<string, Visit>> => ({
  'from the home page to a region': async (page) => {
    await page.goto('.');
    await main(page).locator(`a[href="${base}/regions/africa/"]`).first().click();
    await arrivesAt(page, '/regions/africa/', base);
    await page.goBack();
    await page.locator('.wordmark').click();
    await arrivesAt(page, '/', base);
  },
  'from a city to its country and its data': async (page) => {
    await page.goto('cities/cork/');
    const data = await page.getByRole('link', { name: 'This entry as data' }).getAttribute('href');
    if ((await page.request.get(data ?? '')).status() !== 200) throw new Error(`${data ?? ''} is not there.`);
    await main(page).getByRole('link', { name: 'Ireland' }).first().click();
    await arrivesAt(page, '/countries/ie/', base);
  },
  'a filter of the finder, and its map': async (page) => {
    await page.goto('cities/?region=arab-states&view=map');
    await page.locator('[data-chips] li').first().waitFor();
    await page.locator('.finder-map a:not(.out)').first().click();
    await page.waitForURL(`**${base}/cities/*/`);
  },
  'the search in the head of a page': async (page) => {
    await page.goto('about/');
    await page.locator('header input[name="q"]').pressSequentially('Corcaigh');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await arrivesAt(page, '/cities/cork/', base);
  },
  'the search in all pages': async (page) => {
    await page.goto('search/?q=literacy');
    await main(page).locator(`a[href="${base}/themes/literacy/"]`).first().click();
    await arrivesAt(page, '/themes/literacy/', base);
  },
  'the live map and what it opens': async (page) => {
    await page.goto('map/');
    const drawing = page.locator('.world');
    await drawing.click({ position: { x: 30, y: ((await drawing.boundingBox())?.height ?? 60) - 30 } });
    await page.locator('.live .pin').first().waitFor();
    await page.goto('map/?at=51.9,-8.5,8');
    await page.locator('.leaflet-detail-pane .land:not([d=""])').first().waitFor({ state: 'attached' });
    await page.locator('.live .pin').first().click();
    await page.locator(`.leaflet-popup a[href^="${base}/cities/"]`).first().click();
    await page.waitForURL(`**${base}/cities/*/`);
  },
  'the maker of embeds and its frame': async (page) => {
    await page.goto('data/embed/');
    await page.getByLabel('Region').selectOption('africa');
    await page.frameLocator('iframe').getByText('Africa', { exact: true }).waitFor();
    const code = await page.getByLabel('Code for your page').inputValue();
    const address = /src="([^"]*)"/.exec(code)?.[1] ?? '';
    if (new URL(address).pathname !== join(base, '/embed/map/'))
      throw new Error(`The code names ${address}.`);
  },
  'a map and a card for other sites': async (page) => {
    await page.goto('embed/map/?region=africa');
    await page.locator('[data-named]').waitFor();
    await page.goto('embed/city/cork/');
    const more = await page.getByRole('contentinfo').getByRole('link').first().getAttribute('href');
    if (more !== `${base}/cities/cork/`) throw new Error(`The card leads to ${more ?? 'nowhere'}.`);
  },
  'the comparison and its map': async (page) => {
    await page.goto('compare/?c=cork,limerick');
    await page.locator('.world-map a:not(.out)').nth(1).waitFor();
    await page.locator('city-compare th a').first().click();
    await arrivesAt(page, '/cities/cork/', base);
  },
  'the reading list': async (page) => {
    await page.goto(`practices/${practice}/`);
    await page.locator(`button[data-keep="${practice}"]`).click();
    await page.locator('reading-list-link a').click();
    await arrivesAt(page, '/reading-list/', base);
    await page.locator('.listed h3 a').click();
    await arrivesAt(page, `/practices/${practice}/`, base);
  },
  'a mistyped address': async (page) => {
    await page.goto('cities/lim%C3%A9rik/');
    await page.locator('near-names').getByRole('link', { name: 'Limerick', exact: true }).click();
    await arrivesAt(page, '/cities/limerick/', base);
  },
  'the short address of a city': async (page) => {
    // What a host without redirects shows; it leads on at once.
    const markup = await (await page.request.get('id/1/')).text();
    if (!markup.includes(`content="0;url=${base}/cities/`)) throw new Error(markup);
  },
});
