/** Visits pages as a phone on a slow line does, by Lighthouse’s preset for phones: line and processor are simulated. */
import { chromium, type Browser } from '@playwright/test';
import lighthouse from 'lighthouse';
import { pageFunctions } from 'lighthouse/core/lib/page-functions.js';
import { findBrowser } from '../find-browser.ts';
import { choosePort } from '../port.ts';
import { aPhoneIn, readVisit, type Subject, type Visit } from './visit.ts';

/** Recordings that fail before one is given up: a browser on a crowded machine may lose the start of one. */
const RECORDINGS = 3;

/** Looks at one page of a site. */
export type Look = (page: Subject) => Promise<Visit>;

/** Returns what `use` returns with a browser that is open meanwhile. */
export async function withVisits<T>(origin: string, use: (look: Look) => Promise<T>): Promise<T> {
  // A port that PORT names is the site's.
  const port = await choosePort('');
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [`--remote-debugging-port=${port}`, '--no-sandbox', '--disable-gpu', '--ignore-certificate-errors'],
  });
  try {
    return await use((page) => visit(browser, port, origin, page));
  } finally {
    await browser.close();
  }
}

async function visit(browser: Browser, port: number, origin: string, page: Subject): Promise<Visit> {
  let failure = '';
  for (let recording = 0; recording < RECORDINGS; recording++) {
    const slowdown = aPhoneIn(await benchmark(browser));
    const found = await lighthouse(new URL(page.path, origin).href, {
      port,
      logLevel: 'silent',
      // Named, because Lighthouse has more than the four.
      onlyCategories: ['performance', 'accessibility', 'best-practices', ...(page.isSought ? ['seo'] : [])],
      throttling: { rttMs: 150, throughputKbps: 1638.4, cpuSlowdownMultiplier: slowdown },
      ignoreStatusCode: page.isMissing ?? false,
      // A browser logs the status of a missing page as an error; the browser tests look for all other errors there.
      skipAudits: page.isMissing ? ['errors-in-console'] : [],
      // A picture that only the report would show.
      disableFullPageScreenshot: true,
    });
    if (found && !found.lhr.runtimeError) return readVisit(found.lhr);
    failure = found?.lhr.runtimeError?.message ?? 'there is no result';
  }
  throw new Error(`Lighthouse could not look at ${page.path}: ${failure}`);
}

/** How fast this machine is at this moment, in Lighthouse’s own measure. */
async function benchmark(browser: Browser): Promise<number> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(pageFunctions.computeBenchmarkIndex);
  } finally {
    await page.close();
  }
}
