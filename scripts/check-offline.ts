/** Opens what `npm run build:offline` made from a folder, with the network off: `npm run check:offline`. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { runAlone, type Check } from './check.ts';
import { findBrowser } from './find-browser.ts';

const made = 'dist/data/offline/learning-cities-atlas';
/** What a slow line loads in some minutes, in bytes. */
const zipMax = 8_000_000;
/** The page on the wire, in bytes. */
const pageMax = 1_200_000;

/** Writes the zip's files into a new folder and returns their paths. */
function unpack(folder: string): string[] {
  return Object.entries(unzipSync(readFileSync(`${made}.zip`))).map(([name, bytes]) => {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    return file;
  });
}

/** Relative links and files of a page that lead to no file. */
function deadLinks(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/ (?:href|src|action)="([^"#]+)/g)]
    .map(([, address = '']) => new URL(address, pathToFileURL(file)))
    .filter(({ protocol }) => protocol === 'file:')
    .map((url) => fileURLToPath(new URL(url.pathname, url)))
    .filter((target) => !existsSync(target))
    .map((target) => `${file} leads to ${target}`);
}

/** Fills with all that a page asks for beside files, cannot load, or reports as an error. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'no reason given';
    // The next page cuts off what the last one still loads; that its files are there is proved by the links.
    if (reason !== 'net::ERR_ABORTED')
      faults.push(`${page.url()} could not load ${request.url()} (${reason})`);
  });
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) faults.push(`${page.url()} asks for ${request.url()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
  });
  return faults;
}

/** Types a name into the field of a page of the folder, and says where Enter leads. */
async function searched(page: Page, root: string): Promise<string[]> {
  await page.goto(`${root}cities/limerick/index.html`);
  await page.getByRole('combobox').fill('Corcaigh');
  await page.getByRole('option').first().waitFor();
  await page.getByRole('combobox').press('Enter');
  await page.waitForURL(`${root}cities/cork/index.html`);
  const title = await page.locator('h1').textContent();
  return title === 'Cork' ? [] : [`The search for Corcaigh leads to ${title ?? 'no page'}.`];
}

/** Types a name into the single page and compares what is left. */
async function filtered(page: Page): Promise<string[]> {
  await page.goto(pathToFileURL(`${made}.html`).href);
  const all = await page.locator('article:visible').count();
  await page.getByRole('searchbox').fill('sao filipe');
  const left = await page.locator('article:visible h3').allTextContents();
  const isFound = left.some((name) => name.startsWith('São Filipe')) && left.length < all;
  return isFound ? [] : [`The search for “sao filipe” leaves ${left.length} of ${all} cities.`];
}

/** Returns sizes, links, and what a browser without a network says of each page. */
export async function checkOffline(): Promise<Check[]> {
  if (!existsSync(`${made}.zip`))
    throw new Error('There is no offline edition. Run npm run build:offline first.');
  const folder = mkdtempSync(join(tmpdir(), 'offline-'));
  const files = unpack(folder).filter((file) => file.endsWith('.html'));
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    const faults = watch(page);
    for (const file of files) await page.goto(pathToFileURL(file).href);
    const root = `${pathToFileURL(join(folder, 'learning-cities-atlas')).href}/`;
    const searches = await searched(page, root);
    const inPage = await filtered(page);
    const size = (path: string, max: number, bytes: number): Check => ({
      name: `size of ${path}`,
      problems: bytes <= max ? [] : [`${bytes} B, more than ${max}`],
      measured: `${bytes} of ${max} B`,
    });
    return [
      size('the zip', zipMax, readFileSync(`${made}.zip`).length),
      size('the single page, by Brotli', pageMax, brotliCompressSync(readFileSync(`${made}.html`)).length),
      { name: 'every link of the folder leads to a file', problems: files.flatMap(deadLinks) },
      {
        name: 'no page fails or asks for more than files',
        problems: faults,
        measured: `${files.length + 1} pages`,
      },
      { name: 'names are found in the folder', problems: searches },
      { name: 'words are found in the single page', problems: inPage },
    ];
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.main) await runAlone(checkOffline);
