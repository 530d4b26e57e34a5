import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.ts';

/** The tests serve dist/ at a port of their own, so that a site being looked at stays untouched. */
const port = process.env['PORT'] ?? '4399';
/** A site that somebody serves already; unset, the tests serve dist/ themselves. */
const served = process.env['SERVED_SITE'];

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // A test that passes at the second try hides a fault.
  retries: 0,
  // axe needs several seconds for a page with hundreds of links, and more on a busy machine.
  timeout: 90_000,
  // Nobody waits longer for what comes; what a busy machine takes more than 5 s for is no fault.
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: served ?? `http://localhost:${port}`,
    browserName: 'chromium',
    actionTimeout: 10_000,
    // Only the tests of the service worker let it in: it would answer in the place of what others look at.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findBrowser(),
      // The first two let it run as root and without graphics; the others keep it from asking the network for itself.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  ...(served === undefined && {
    webServer: {
      command: 'node scripts/serve.ts',
      env: { PORT: port },
      url: `http://localhost:${port}/`,
      reuseExistingServer: false,
    },
  }),
});
