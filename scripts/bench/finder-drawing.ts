/**
 * Measures what a filter of /cities/ costs a browser, drawing with it, over the list of dist/ as it is and made longer:
 * `npm run bench:drawing`. The bar is the one that the atlas promises.
 */
import { chromium, type Browser, type Page } from '@playwright/test';
import { limits } from '../../src/directory/limits.ts';
import type { FinderIndex } from '../../src/facets/index-file.ts';
import { findBrowser } from '../find-browser.ts';
import { createSiteServer } from '../site-server.ts';

const PORT = 4397;
/** Cities in the list: those of today, as many as a list of the site may hold, and as many as the promise speaks of. */
const lengths = [undefined, limits.listed, 4000];
/** A cheap phone against the machine that measures. */
const SLOWER = 4;
/** Main thread from a choice to the frame that shows its answer, in milliseconds. */
const ANSWER = 50;
/** What follows an answer comes in tasks no longer than this: a browser calls longer ones long. */
const AFTER = 50;
/** The name of a task of the main thread in Chromium's trace. */
const TASK = 'RunTask';
/** Every answer has been drawn to its end by then, in milliseconds. */
const REST = 1500;
const choices = [
  ['region', 'africa'],
  ['region', 'europe-north-america'],
  ['theme', 'literacy'],
  ['size', '100k-500k'],
  ['joined', '2019'],
  ['award', '2021'],
] as const;

/** How often each city stands in a list of that length. */
function timesOf(ids: readonly string[], length: number): Map<string, number> {
  const times = Math.floor(length / ids.length);
  return new Map(ids.toSorted().map((id, place) => [id, times + (place < length % ids.length ? 1 : 0)]));
}

/** The list with each row as often, with ids of their own. */
function longer(html: string, length: number): string {
  const ids = [...html.matchAll(/<tr data-item="([^"]+)"/g)].map(([, id = '']) => id);
  const times = timesOf(ids, length);
  return html.replace(/<tr data-item="([^"]+)"[\s\S]*?<\/tr>/g, (row, id: string) =>
    Array.from({ length: times.get(id) ?? 0 }, (_, n) => row.replace(`"${id}"`, `"${id}-${n}"`)).join(''),
  );
}

/** The index of that list. */
function longerIndex(index: FinderIndex, length: number): FinderIndex {
  const times = timesOf(index.ids, length);
  const places = index.ids.flatMap((id, place) =>
    Array.from({ length: times.get(id) ?? 0 }, (_, n) => ({ id: `${id}-${n}`, place })),
  );
  const column = <T>(values: readonly T[]): T[] =>
    places.flatMap(({ place }) => values.slice(place, place + 1));
  const columns = <T>(all: Record<string, T[]>) =>
    Object.fromEntries(Object.entries(all).map(([key, values]) => [key, column(values)]));
  return {
    ...index,
    ids: places.map(({ id }) => id),
    names: column(index.names),
    values: columns(index.values),
    numbers: columns(index.numbers),
  };
}

interface TraceEvent {
  name: string;
  cat: string;
  ts: number;
  tid: number;
  /** Start and length in processor time of the thread, so that a busy machine does not blur them; microseconds. */
  tts: number;
  tdur?: number;
}

/** Milliseconds of the main thread: until the answer's frame is committed, and the longest task after it. */
interface Cost {
  answer: number;
  after: number;
}

async function cost(browser: Browser, page: Page, facet: string, option: string): Promise<Cost> {
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'],
  });
  await page.locator(`[data-facet="${facet}"] [data-option="${option}"] input`).evaluate((input) => {
    performance.mark('choice');
    (input as HTMLInputElement).click();
  });
  await page.waitForTimeout(REST);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: (Omit<TraceEvent, 'tts'> & { tts?: number })[];
  };
  // A task that is still open when the trace stops has no processor time.
  const events = traceEvents.filter((event): event is TraceEvent => event.tts !== undefined);
  const mark = events.find(({ name }) => name === 'choice');
  if (!mark) throw new Error('The trace does not tell when the choice was made.');
  const frames = events.filter(({ name, tid, ts }) => name === 'Commit' && tid === mark.tid && ts > mark.ts);
  const [shown] = frames.toSorted((a, b) => a.ts - b.ts);
  if (!shown) throw new Error(`The choice of ${facet}=${option} changed nothing to see.`);
  const end = shown.tts + (shown.tdur ?? 0);
  const after = events
    .filter(({ name, tid, ts }) => name === TASK && tid === mark.tid && ts > mark.ts)
    .map(({ tts, tdur = 0 }) => tts + tdur - Math.max(tts, end));
  return { answer: (end - mark.tts) / 1000, after: Math.max(0, ...after) / 1000 };
}

/** Opens or closes a facet, and returns whether it was open. */
const turn = (page: Page, facet: string, open: boolean): Promise<boolean> =>
  page.locator(`[data-facet="${facet}"]`).evaluate((element: HTMLDetailsElement, wanted) => {
    const was = element.open;
    element.open = wanted;
    return was;
  }, open);

async function open(browser: Browser, length: number | undefined): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  if (length !== undefined) {
    await page.route('**/cities/', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: longer(await response.text(), length) });
    });
    await page.route('**/finder/cities-*.json', async (route) => {
      const index = (await (await route.fetch()).json()) as FinderIndex;
      await route.fulfill({ json: longerIndex(index, length) });
    });
  }
  await page.goto(`http://localhost:${PORT}/cities/`);
  // The first interest of a reader fetches the index; the choice comes after it.
  await page.locator('[data-summary]').click();
  await page.waitForTimeout(REST);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page;
}

const server = createSiteServer('dist').listen(PORT, '127.0.0.1');
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const tell = (what: string, values: number[], bar: number) => {
  const sorted = values.toSorted((a, b) => a - b);
  const median = sorted[sorted.length >> 1] ?? Infinity;
  const held = median <= bar ? '✓' : '✗';
  console.log(
    `${held} ${what}: median ${median.toFixed(1)} ms, most ${(sorted.at(-1) ?? 0).toFixed(1)} ms; ` +
      `median at most ${bar} ms (${SLOWER}× slower, ${values.length} choices)`,
  );
  if (held === '✗') process.exitCode = 1;
};
try {
  for (const length of lengths) {
    const page = await open(browser, length);
    const costs: Cost[] = [];
    // Each choice is made and taken back.
    for (const [facet, option] of choices) {
      // Who chooses in a facet has opened it; what is open is drawn with each answer.
      const was = await turn(page, facet, true);
      for (let turns = 0; turns < 2; turns++) costs.push(await cost(browser, page, facet, option));
      await turn(page, facet, was);
    }
    tell(
      `An answer over ${length ?? 'the'} cities, drawn`,
      costs.map(({ answer }) => answer),
      ANSWER,
    );
    tell(
      'The longest task after an answer',
      costs.map(({ after }) => after),
      AFTER,
    );
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}
