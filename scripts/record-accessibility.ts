/**
 * Tests the site that was built last, and records date and outcome for the accessibility statement: `npm run accessibility`.
 * A failure is recorded, not hidden: the statement names the pages.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { accessibilityTestSchema, type AccessibilityTest } from '../src/schemas/accessibility-test.ts';
import { visitAllPages } from './check-accessibility.ts';
import { findBrowser } from './find-browser.ts';
import { choosePort } from './port.ts';
import { questionsOf } from './questions-of.ts';

const recordFile = 'docs/accessibility-test.json';
const reportFile = '.build-reports/accessibility.json';

const packageSchema = z.object({ version: z.string() });

const versionOf = (name: string) =>
  packageSchema.parse(JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'))).version;

async function runTests(): Promise<unknown> {
  mkdirSync('.build-reports', { recursive: true });
  const environment = {
    ...process.env,
    CHROMIUM_PATH: findBrowser(),
    PORT: String(await choosePort()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile,
  };
  spawnSync('node_modules/.bin/playwright', ['test', '--grep', '@page|@keyboard', '--reporter=line,json'], {
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return JSON.parse(readFileSync(reportFile, 'utf8'));
}

/** The one question that is asked of all pages, not of one of each type. */
async function askAllPages(): Promise<AccessibilityTest['questions'][number]> {
  const visits = await visitAllPages();
  return {
    question:
      'has, whichever of all it is, no barrier that axe can see, in light, in dark and in forced colours',
    pages: visits.length,
    failed: visits.filter(({ barriers }) => barriers.length > 0).map(({ path }) => path),
  };
}

const version = spawnSync(findBrowser(), ['--version'], { encoding: 'utf8' }).stdout;
const record: AccessibilityTest = {
  date: new Date().toISOString().slice(0, 10),
  axe: versionOf('axe-core'),
  browser: /\S+ \d+/.exec(version)?.[0] ?? version.trim(),
  questions: [...questionsOf(await runTests()), await askAllPages()],
};
writeFileSync(recordFile, `${JSON.stringify(accessibilityTestSchema.parse(record), null, 2)}\n`);
console.log(`Written to ${recordFile}.`);
