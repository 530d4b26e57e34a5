/**
 * Compares the map of dist/ with a plain page of Leaflet and leaflet.markercluster: `npm run bench:peers-map`. Both have the
 * same members and coarse shapes, and are sent by Brotli to a slow phone.
 */
import type { Server } from 'node:http';
import { chromium, type Browser, type Page } from '@playwright/test';
import { createDirectory } from '../../src/directory/directory.ts';
import { findBrowser } from '../find-browser.ts';
import { readContent } from '../read-content.ts';
import { createBrotliServer, inFolder } from './brotli-server.ts';
import { plainMap } from './plain-map.ts';

/** Lighthouse's slow 4G: round trip in milliseconds, bytes a second. And a cheap phone against the machine that measures. */
const SLOW_4G = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SLOWER = 4;
/** The median of so many visits. */
const VISITS = 5;
/** No map needs more presses than this to be called a trap. */
const TRAPPED = 1000;

interface Peer {
  name: string;
  files: (path: string) => string | Buffer | undefined;
  path: string;
  /** What must be seen for the map to be of use; for ours a touch opens the live map, which is timed apart. */
  usable: string;
  touch?: { press: string; usable: string };
  before: string;
  /** The element that Tab must leave. */
  map: string;
}

const peers: Peer[] = [
  {
    name: 'this atlas',
    files: inFolder('dist'),
    path: '/map/',
    usable: '.world a circle',
    touch: { press: '[data-zoom="1"]', usable: '.live .pin' },
    before: '.skip-map',
    map: 'city-map',
  },
  {
    name: 'Leaflet + leaflet.markercluster',
    files: plainMap(createDirectory(readContent())),
    path: '/',
    usable: '.marker-cluster',
    before: '#before',
    map: '#map',
  },
];

const median = (values: readonly number[]) =>
  Math.round(values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN);

async function slowPage(browser: Browser): Promise<{ page: Page; bytes: () => number }> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 }, reducedMotion: 'reduce' });
  const session = await page.context().newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...SLOW_4G });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return { page, bytes: () => bytes };
}

/** One cold visit: milliseconds and bytes until the map is of use, and until it moves. */
async function visit(browser: Browser, peer: Peer, address: string) {
  const { page, bytes } = await slowPage(browser);
  const start = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator(peer.usable).first().waitFor();
  const usable = performance.now() - start;
  await page.waitForLoadState('networkidle');
  const atFirst = bytes();
  let moves = usable;
  if (peer.touch) {
    const press = performance.now();
    await page.locator(peer.touch.press).click();
    await page.locator(peer.touch.usable).first().waitFor();
    moves = performance.now() - press;
    await page.waitForLoadState('networkidle');
  }
  const result = { usable, moves, atFirst, all: bytes() };
  await page.close();
  return result;
}

/** Tab presses past the map once it moves, and the controls in it with a name that is more than a number or “Marker”. */
async function controls(browser: Browser, peer: Peer, address: string) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(address);
  await page.locator(peer.usable).first().waitFor();
  if (peer.touch) {
    await page.locator(peer.touch.press).click();
    await page.locator(peer.touch.usable).first().waitFor();
  }
  await page.waitForTimeout(1000);
  const tree = await page.locator(peer.touch ? '.stage' : peer.map).ariaSnapshot();
  const all = [...tree.matchAll(/^\s*- (?:button|link)(?: "(.*)")?/gm)].map(([, name = '']) => name);
  const named = all.filter((name) => name !== '' && name !== 'Marker' && !/^\d+$/.test(name)).length;
  await page.locator(peer.before).focus();
  let presses = 0;
  do {
    await page.keyboard.press('Tab');
    presses++;
  } while (
    presses < TRAPPED &&
    (await page.evaluate((map) => !!document.activeElement?.closest(map), peer.map))
  );
  await page.close();
  return { presses, named, all: all.length };
}

const listen = (server: Server) =>
  new Promise<string>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://localhost:${typeof address === 'object' ? address?.port : ''}`);
    });
  });

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const servers: Server[] = [];
try {
  for (const peer of peers) {
    const server = createBrotliServer(peer.files);
    servers.push(server);
    const address = `${await listen(server)}${peer.path}`;
    const visits: Awaited<ReturnType<typeof visit>>[] = [];
    for (let time = 0; time < VISITS; time++) visits.push(await visit(browser, peer, address));
    const of = (key: 'usable' | 'moves' | 'atFirst' | 'all') => median(visits.map((one) => one[key]));
    const { presses, named, all } = await controls(browser, peer, address);
    console.log(`${peer.name}
  map seen and its cities can be chosen: ${of('usable')} ms, ${of('atFirst')} B in all
  map moves: ${peer.touch ? `${of('moves')} ms after the first press` : 'at once'}, ${of('all')} B in all
  Tab presses past it: ${presses}
  named controls: ${named} of ${all}`);
  }
} finally {
  await browser.close();
  for (const server of servers) server.close();
}
