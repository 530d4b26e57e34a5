/**
 * Asks axe about every page that was built last, in light, in dark and in forced colours: `npm run check:a11y:all`.
 * It takes minutes, so that the tests ask it about one page of each type only.
 */
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from '@playwright/test';
import { barriersOf, type Barrier } from './barriers.ts';
import { builtPages } from './built-pages.ts';
import { runAlone, type Check } from './check.ts';
import { findBrowser } from './find-browser.ts';
import { createSiteServer } from './site-server.ts';

/** Pages that are open at a time: one for each core of a small machine. */
const open = 2;
/** How often a line tells how far it is. */
const progress = 100;

/** What axe sees on one page. */
interface Visit {
  path: string;
  barriers: Barrier[];
}

/** Visits every page of dist/: those of the sitemaps, embeds, and the one that says that there is none. */
export async function visitAllPages(): Promise<Visit[]> {
  const waiting = builtPages().map(({ path }) => path);
  const server = createSiteServer('dist');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const visits: Visit[] = [];
    await Promise.all(Array.from({ length: open }, () => visitInTurn(browser, origin, waiting, visits)));
    return visits.sort((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

async function visitInTurn(browser: Browser, origin: string, waiting: string[], visits: Visit[]) {
  const page = await browser.newPage();
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    await page.goto(`${origin}${path}`);
    visits.push({ path, barriers: await barriersOf(page) });
    if (visits.length % progress === 0) console.log(`${visits.length} pages seen, ${waiting.length} to go`);
  }
}

/** One check a rule that is broken somewhere, with its pages; where there is none, one that says so. */
export function checksOf(visits: readonly Visit[]): Check[] {
  const seen = visits.flatMap(({ path, barriers }) => barriers.map((barrier) => ({ path, ...barrier })));
  const measured = `${visits.length} pages`;
  if (seen.length === 0) return [{ name: 'no page has a barrier that axe can see', problems: [], measured }];
  return [...Map.groupBy(seen, ({ rule }) => rule)].map(([rule, broken]) => ({
    name: `${rule}: ${broken[0]?.help ?? ''}`,
    problems: [...Map.groupBy(broken, ({ path }) => path)].map(
      ([path, [first, ...more]]) =>
        `${path} ${first?.element ?? ''} (${first?.look ?? ''})${more.length > 0 ? ` and ${more.length} more` : ''}`,
    ),
    measured: `${new Set(broken.map(({ path }) => path)).size} of ${measured}`,
  }));
}

if (import.meta.main) await runAlone(async () => checksOf(await visitAllPages()));
