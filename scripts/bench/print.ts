/** Counts the sheets of A4 that each city, country and practice of dist/ takes in print: `npm run bench:print`. */
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from '@playwright/test';
import { builtPages } from '../built-pages.ts';
import { findBrowser } from '../find-browser.ts';
import { createSiteServer } from '../site-server.ts';
import { sheetsOf } from '../sheets.ts';

/** Of all pages of a kind, in per cent, those that must fit one side. */
const BAR = 95;
/** Pages that are printed at a time. */
const HANDS = 2;

const server = createSiteServer('dist');
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});

async function count(browser: Browser, paths: readonly string[]): Promise<[string, number][]> {
  const left = [...paths];
  const counted: [string, number][] = [];
  const work = async () => {
    const page = await browser.newPage();
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      await page.goto(origin + path, { waitUntil: 'load' });
      counted.push([path, await sheetsOf(page)]);
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: HANDS }, work));
  return counted;
}

const pages = builtPages().map(({ path }) => path);
for (const kind of ['cities', 'countries', 'practices']) {
  const counted = await count(
    browser,
    pages.filter((path) => new RegExp(`^/${kind}/[^/]+/$`).test(path)),
  );
  const longer = counted.filter(([, sheets]) => sheets > 1);
  const share = Math.floor(((counted.length - longer.length) / counted.length) * 1000) / 10;
  console.log(
    `${share >= BAR ? '✓' : '✗'} ${kind}: ${share} % of ${counted.length} pages take one side of A4, at least ${BAR} %`,
  );
  for (const [path, sheets] of longer.toSorted((a, b) => b[1] - a[1])) console.log(`  ${path} ${sheets}`);
  if (!(share >= BAR)) process.exitCode = 1;
}
await browser.close();
server.close();
server.closeAllConnections();
