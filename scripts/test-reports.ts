import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import type { Count } from './check.ts';

export const vitestReport = '.build-reports/unit.json';
export const playwrightReport = '.build-reports/browser.json';

/** Removes the reports of an earlier run, so that a suite that dies cannot be counted by them. */
export function forgetReports(): void {
  rmSync('.build-reports', { recursive: true, force: true });
  mkdirSync('.build-reports');
}

/** https://vitest.dev/guide/reporters#json-reporter */
const vitestSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** https://playwright.dev/docs/api/class-testreport */
const playwrightSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

const missing: Count = { passed: 0, failed: 1 };

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Counts the unit tests of the last run. A file that could not even be loaded counts as one failure. */
export function countVitest(): Count {
  if (!existsSync(vitestReport)) return missing;
  const { numPassedTests, numFailedTests, testResults } = vitestSchema.parse(read(vitestReport));
  const unloadable = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + unloadable.length };
}

/** Counts the browser's tests of the last run. An error outside of a test counts as one failure. */
export function countPlaywright(): Count {
  if (!existsSync(playwrightReport)) return missing;
  const { stats, errors } = playwrightSchema.parse(read(playwrightReport));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
