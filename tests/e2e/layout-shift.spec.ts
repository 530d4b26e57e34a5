import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { pageTypes } from './page-types.ts';

/** What rounding may leave; a line of text that moves on a phone is more. */
const MOST = 0.001;
/** By how much fonts and scripts come after the text, in milliseconds: what they move is then moved before the reader’s eyes. */
const LATE = 150;
/** Pages that are open at a time: while one waits, another is drawn. */
const AT_ONCE = 3;

interface Shift {
  path: string;
  sum: number;
  moved: string[];
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

type Watched = Window & { shifts: { value: number; moved: string[] }[] };

/** Keeps each layout shift of a page, with what moved. */
function watchShifts() {
  const shifts: Watched['shifts'] = [];
  Object.assign(window, { shifts });
  const nameOf = ({ node }: { node: Node | null }) => {
    const element = node instanceof Element ? node : node?.parentElement;
    return element ? `${element.localName}.${element.getAttribute('class') ?? ''}` : 'gone';
  };
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as LayoutShift[])
      shifts.push({ value, moved: sources.map(nameOf) });
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Opens a page as over a slow line and returns the sum of its layout shifts. */
async function shiftOf(page: Page, path: string): Promise<Shift> {
  let open = 0;
  page.on('request', () => open++);
  page.on('requestfinished', () => open--);
  page.on('requestfailed', () => open--);
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
  await expect(() => {
    expect(open).toBe(0);
  }).toPass();
  const shifts = await page.evaluate(async () => {
    // What came last is still to be drawn, and told.
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    return (window as unknown as Watched).shifts;
  });
  return {
    path,
    sum: shifts.reduce((sum, { value }) => sum + value, 0),
    moved: shifts.flatMap(({ moved }) => moved),
  };
}

async function shiftsOf(context: BrowserContext, paths: readonly string[]): Promise<Shift[]> {
  await context.route(/\.(woff2|js)$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE));
    await route.continue();
  });
  await context.addInitScript(watchShifts);
  const waiting = [...paths];
  const shifts: Shift[] = [];
  const visit = async () => {
    for (let path = waiting.shift(); path; path = waiting.shift()) {
      const page = await context.newPage();
      shifts.push(await shiftOf(page, path));
      await page.close();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, visit));
  return shifts;
}

// A worker that keeps pages would answer in place of the slow line.
test.use({ serviceWorkers: 'block' });

for (const [width, height] of [
  [360, 740],
  [768, 1024],
  [1440, 900],
] as const) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height } });

    test('nothing moves on any page while its fonts and scripts come', async ({ context }) => {
      // More than forty pages, on a machine that may be busy.
      test.setTimeout(300_000);
      const shifts = await shiftsOf(
        context,
        pageTypes.map(({ path }) => path),
      );
      expect(shifts.length).toBe(pageTypes.length);
      expect(shifts.filter(({ sum }) => sum > MOST)).toEqual([]);
    });
  });
}
