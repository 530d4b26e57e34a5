/** Runs all browser tests on dist/ as the nginx of the machine serves it: `npm run check:host-browser`. Words after `--` go to Playwright. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import type { Count } from './check.ts';
import { findBrowser } from './find-browser.ts';
import { quick } from './host/compress.ts';
import { withNginx } from './host/with-nginx.ts';
import { countPlaywright, playwrightReport } from './test-reports.ts';

/** Returns how many browser tests passed and failed on nginx. */
export const checkHostBrowser = (words: readonly string[] = []): Promise<Count> =>
  withNginx(quick, async ({ origin }) => {
    rmSync(playwrightReport, { force: true });
    const tests = spawn('node_modules/.bin/playwright', ['test', '--reporter=list,json', ...words], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        CHROMIUM_PATH: findBrowser(),
        SERVED_SITE: origin,
        PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
      },
    });
    const [status] = (await once(tests, 'exit')) as [number | null];
    const { passed, failed } = countPlaywright();
    // Tests that never began are no failures for Playwright, but nothing is proved by them.
    return { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
  });

if (import.meta.main) {
  const count = await checkHostBrowser(process.argv.slice(2));
  console.log(`${count.passed} passed, ${count.failed} failed on nginx`);
  process.exitCode = count.failed === 0 ? 0 : 1;
  process.send?.(count);
}
