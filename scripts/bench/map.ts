/** Measures the live map of dist/ in a real browser: `npm run bench:map`. The bars are those that the atlas promises. */
import { chromium, type Page } from '@playwright/test';
import type { FinderIndex } from '../../src/facets/index-file.ts';
import { CLOSEST_ZOOM } from '../../src/geo/world-extent.ts';
import { findBrowser } from '../find-browser.ts';
import { createSiteServer } from '../site-server.ts';
import { manyItems } from './synthetic.ts';
import { readContent } from '../read-content.ts';
import { pressesTo, seeded } from './map-journeys.ts';
import { walk } from './map-walk.ts';

const PORT = 4398;
const MAP = `http://localhost:${PORT}/map/`;
/** A cheap phone against the machine that measures. */
const SLOWER = 4;
/** Journeys by arrow keys between cities that are drawn by lot, always the same. */
const [JOURNEYS, SEED] = [30, 347];

function tell(what: string, value: number, bar: number, unit: string) {
  console.log(`${value <= bar ? '✓' : '✗'} ${what}: ${value} ${unit}, at most ${bar}`);
  if (value > bar) process.exitCode = 1;
}

async function open(page: Page, at: string) {
  await page.goto(`${MAP}?at=${at}`);
  await page.locator('.live .pin').first().waitFor();
}

/** Tab presses from the link before the map to the first stop behind it. */
async function tabPresses(page: Page): Promise<number> {
  await page.locator('.skip-map').focus();
  for (let presses = 1; ; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => !document.activeElement?.closest('city-map'))) return presses;
  }
}

/** The sum of all layout shifts from the first paint until the live map has taken over, those after a press too. */
async function layoutShift(page: Page): Promise<number> {
  await page.goto(MAP);
  await page.evaluate(() => {
    const all = window as unknown as { shifts: number };
    all.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) all.shifts += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.locator('.live .pin').first().waitFor();
  await page.waitForTimeout(1000);
  return page.evaluate(() => (window as unknown as { shifts: number }).shifts);
}

/** The most presses from one to the next of some cities, drawn by lot, and how many of them took too many. */
async function journeys(page: Page): Promise<{ most: number; median: number }> {
  const lot = seeded(SEED);
  const ids = readContent().cities.map(({ id }) => id);
  const draw = () => ids.splice(Math.floor(lot() * ids.length), 1)[0] ?? '';
  await open(page, '46,10,4');
  await page.locator('.live .pin').first().focus();
  await pressesTo(page, draw());
  const presses: number[] = [];
  for (let journey = 0; journey < JOURNEYS; journey++) presses.push(await pressesTo(page, draw()));
  console.log(`  presses of the journeys: ${presses.join(' ')}`);
  const sorted = presses.toSorted((a, b) => a - b);
  return { most: sorted.at(-1) ?? Infinity, median: sorted[sorted.length >> 1] ?? Infinity };
}

interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  tid: number;
}

/** The median time of the main thread from one frame to the next while the map moves and zooms, in milliseconds. */
async function frameTime(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  for (const name of ['Move east', 'Zoom in', 'Move west', 'Zoom out', 'Move south', 'Move north']) {
    await page.getByRole('button', { name }).click();
    await page.waitForTimeout(500);
  }
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const frames = traceEvents.filter(({ name }) => name === 'PrePaint');
  const main = frames[0]?.tid;
  const starts = frames.map(({ ts }) => ts).toSorted((a, b) => a - b);
  const tasks = traceEvents.filter(({ name, tid }) => tid === main && name.endsWith('RunTask'));
  const times = starts.slice(0, -1).map((start, i) => {
    const end = starts[i + 1] ?? start;
    // A task around the start of a frame counts in both by its share.
    const shares = tasks.map(({ ts, dur = 0 }) => Math.min(ts + dur, end) - Math.max(ts, start));
    return shares.reduce((sum, share) => sum + Math.max(0, share), 0) / 1000;
  });
  console.log(`  ${times.length} frames`);
  return Math.round((times.toSorted((a, b) => a - b)[times.length >> 1] ?? Infinity) * 10) / 10;
}

const server = createSiteServer('dist').listen(PORT, '127.0.0.1');
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  for (const zoom of [2, 4, 6]) {
    await open(page, `46,10,${zoom}`);
    tell(`Tab presses past the map at zoom ${zoom}`, await tabPresses(page), 8, 'presses');
  }
  for (let zoom = 1; zoom <= CLOSEST_ZOOM; zoom++) {
    // Up close only a place as dense as Seoul has clusters.
    await open(page, `${zoom > 6 ? '37.5,127' : '40,20'},${zoom}`);
    const names = await page
      .locator('.live .pin--many')
      .evaluateAll((all) => all.map((pin) => pin.getAttribute('aria-label') ?? ''));
    const unnamed = names.filter((name) => !/\d+ cities/.test(name)).length;
    tell(`unnamed among ${names.length} clusters at zoom ${zoom}`, unnamed, 0, 'clusters');
  }
  await open(page, '46,10,4');
  const { most, missed } = await walk(page);
  tell('arrow presses between any two markers in view, the most', most, 40, 'presses');
  tell('pairs of markers in view that arrows do not join', missed, 0, 'pairs');
  const { most: longest, median } = await journeys(page);
  tell(`presses from city to city anywhere, the most of ${JOURNEYS} journeys`, longest, 40, 'presses');
  console.log(`  median ${median}`);
  tell('layout shift until the live map has taken over', await layoutShift(page), 0, '');
  for (const [cities, bar] of [
    [0, 8],
    [10_000, 16],
  ] as const) {
    const moving = await browser.newPage();
    if (cities > 0) {
      await moving.route('**/finder/cities-*.json', async (route) => {
        const index = (await (await route.fetch()).json()) as FinderIndex;
        await route.fulfill({ json: manyItems(index, cities) });
      });
    }
    await open(moving, '46,10,4');
    const name = cities > 0 ? `${cities} synthetic cities` : 'the members';
    tell(`main thread a frame with ${name}, median, ${SLOWER}× slower`, await frameTime(moving), bar, 'ms');
  }
} finally {
  await browser.close();
  server.close();
}
