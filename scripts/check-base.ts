/**
 * Builds the site for a folder of its host, follows its links, serves it by nginx and reads it in a browser:
 * `npm run check:base`, or `npm run check:base -- <folder>` for a site that was built with `--base` already.
 */
import { spawnSync } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { watchFaults } from '../tests/e2e/faults.ts';
import { copySite } from '../tests/site-copy.ts';
import { builtFor } from './built-pages.ts';
import { checkHost } from './check-host.ts';
import { checkLinks } from './check-links.ts';
import { runAlone, type Check } from './check.ts';
import { findBrowser } from './find-browser.ts';
import { folderVisits } from './folder-visits.ts';
import { createSiteServer } from './site-server.ts';

/** With a dot and a hyphen, as names of repositories have them. */
const wanted = '/learning-cities.atlas';
/** How long a slow machine may take to build, and to show what a step waits for, in milliseconds. */
const patience = { build: 900_000, step: 30_000 };

/** Returns the checks of a site that stands in a folder of its host. */
export async function checkBase(built?: string): Promise<Check[]> {
  if (built !== undefined) return checksOf(built);
  const copy = copySite();
  try {
    const { status } = spawnSync(process.execPath, ['scripts/build.ts', '--base', wanted], {
      cwd: copy.folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: patience.build,
    });
    if (status !== 0) throw new Error('The site could not be built for a folder of its host.');
    return await checksOf(join(copy.folder, 'dist'));
  } finally {
    copy.delete();
  }
}

async function checksOf(site: string): Promise<Check[]> {
  const { base } = builtFor(site);
  if (base === '') throw new Error(`${site} was built for the root of a host: build it with --base /atlas.`);
  return [...(await checkLinks(site)), ...(await checkHost(site)), await readInBrowser(site, base)];
}

async function readInBrowser(site: string, base: string): Promise<Check> {
  const server = createSiteServer(site, base);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const visits = Object.entries(folderVisits(base));
    const problems: string[] = [];
    for (const [name, visit] of visits) {
      const context = await browser.newContext({ baseURL: `${origin}${base}/` });
      context.setDefaultTimeout(patience.step);
      problems.push(...(await faultsOf(context, visit, base)).map((fault) => `${name} — ${fault}`));
      await context.close();
    }
    return { name: `a reader finds all below ${base}/`, problems, measured: `${visits.length} visits` };
  } finally {
    await browser.close();
    server.close().closeAllConnections();
  }
}

/** What goes wrong on a visit: a step that does not come, an error, a refusal of the policy, a request beside the folder. */
async function faultsOf(
  context: BrowserContext,
  visit: ReturnType<typeof folderVisits>[string],
  base: string,
): Promise<string[]> {
  const page = await context.newPage();
  const faults = watchFaults(page);
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol === 'http:' && !pathname.startsWith(`${base}/`)) faults.push(`asks for ${pathname}`);
  });
  try {
    await visit(page);
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
  }
  return faults;
}

if (import.meta.main) await runAlone(() => checkBase(process.argv[2]));
