import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { expectNoBarriers } from './barriers.ts';
import { watchFaults } from './faults.ts';
import { findOverflow } from './overflow.ts';

const embeds = [
  { path: '/embed/map/', shows: 'Members shown: 347' },
  { path: '/embed/stats/', shows: '356 member cities in 79 countries' },
  { path: '/embed/city/cork/', shows: 'the first of the 4 named member cities in Ireland to join' },
  { path: '/embed/city/bahir-dar/', shows: 'not confirmed' },
];
const boundaries = /boundaries and names shown/i;

/** Shows frames in the page of another site. Nobody else's page is needed for that, but another origin is. */
async function inForeignPage(page: Page, frames: string, look: () => Promise<void>) {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><title>Another site</title>${frames}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    await look();
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** Colours come from the style sheet: land that is black is land without style. */
const landColour = (frame: FrameLocator) =>
  frame
    .locator('.land')
    .first()
    .evaluate((land) => getComputedStyle(land).fill);

for (const { path, shows } of embeds) {
  test(`${path} has no barrier, fits a narrow column and leads back`, async ({ page }) => {
    const faults = watchFaults(page);
    await page.goto(path);
    await expect(page.getByRole('main')).toContainText(shows);
    await expect(page.getByRole('contentinfo').getByRole('link')).toHaveAttribute(
      'href',
      /^\/(map|about|cities)\//,
    );
    await expectNoBarriers(page);
    await page.setViewportSize({ width: 280, height: 500 });
    expect(await page.evaluate(findOverflow)).toEqual([]);
    expect(faults).toEqual([]);
  });
}

for (const sandbox of ['', 'sandbox=""', 'sandbox="allow-scripts"']) {
  test(`embeds stand in a foreign page, ${sandbox || 'without sandbox'}`, async ({ page, baseURL }) => {
    const faults = watchFaults(page);
    const frames = embeds.map(
      ({ path }) => `<iframe ${sandbox} title="${path}" src="${baseURL}${path}"></iframe>`,
    );
    await inForeignPage(page, frames.join(''), async () => {
      for (const { path, shows } of embeds) {
        const frame = page.frameLocator(`[title="${path}"]`);
        await expect(frame.locator('main')).toContainText(shows);
        if (path !== '/embed/stats/') {
          await expect(frame.getByText(boundaries)).toBeVisible();
          expect(await landColour(frame)).not.toBe('rgb(0, 0, 0)');
        }
      }
    });
    // The browser says that a sandbox keeps scripts from running; that is what it is for.
    expect(faults.filter((fault) => !fault.includes('Blocked script execution'))).toEqual([]);
  });
}

test('a card points at nothing that stands on the city’s page only', async ({ page }) => {
  await page.goto('/embed/city/cork/');
  await expect(page.getByRole('main')).not.toContainText('below');
});

test('a map shows what its address asks for, and leads to the same on the site', async ({
  page,
  baseURL,
}) => {
  const address = `${baseURL}/embed/map/?region=africa,nowhere&theme=literacy`;
  await inForeignPage(
    page,
    `<iframe sandbox="allow-scripts" title="map" src="${address}"></iframe>`,
    async () => {
      const frame = page.frameLocator('iframe');
      await expect(frame.getByText('Africa · Literacy')).toBeVisible();
      await expect(frame.getByText('region=nowhere')).toBeVisible();
      const dots = frame.locator('svg a:not([hidden])');
      const count = await dots.count();
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(347);
      await expect(frame.locator('[data-named]')).toHaveText(String(count));
      await expect(frame.locator('.dot--europe-north-america a:not([hidden])')).toHaveCount(0);
      await expect(frame.getByRole('link', { name: 'Learning Cities Atlas' })).toHaveAttribute(
        'href',
        /\/map\/\?region=africa&theme=literacy$/,
      );
    },
  );
});

test('no other page of the site may be framed', async ({ page, baseURL }) => {
  await inForeignPage(page, `<iframe title="page" src="${baseURL}/cities/cork/"></iframe>`, async () => {
    // What stands in the frame is the browser's own page about a refusal.
    await expect.poll(() => page.frames().at(-1)?.url()).toBe('chrome-error://chromewebdata/');
  });
});

test('the configurator shows what it gives the code for', async ({ page }) => {
  const faults = watchFaults(page);
  await page.goto('/data/embed/');
  const code = page.getByLabel('Code for your page');
  await page.getByLabel('Region').selectOption('africa');
  await expect(code).toHaveValue(/\/embed\/map\/\?region=africa" title="[^"]* · Africa" width="600"/);
  await expect(page.frameLocator('iframe').getByText('Africa', { exact: true })).toBeVisible();
  await page.getByLabel('One city').check();
  await page.locator('[name=city]').selectOption('cork');
  await expect(code).toHaveValue(/\/embed\/city\/cork\/" title="Cork, Ireland"[^>]* loading="lazy"/);
  await expect(page.frameLocator('iframe').getByRole('heading', { name: 'Cork' })).toBeVisible();
  expect(faults).toEqual([]);
});
