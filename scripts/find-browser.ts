import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const advice =
  'No Chromium was found. Install it (Debian: apt-get install chromium; elsewhere: npx playwright install chromium), ' +
  'or set CHROMIUM_PATH to the browser you have.';

/** Returns the path of an installed Chromium, or null. Throws where CHROMIUM_PATH names no file. */
export function installedBrowser(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH is “${named}”, but there is no such file.`);
  }
  return [...usualPlaces, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

/**
 * Returns the path of a Chromium and installs Debian's package where root finds none.
 * Throws with advice where there is none and it cannot be installed.
 */
export function findBrowser(): string {
  const installed = installedBrowser();
  if (installed) return installed;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(advice);
  console.log('No Chromium was found: installing the package of the system.');
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const { status } = spawnSync('apt-get', ['-qq', ...step], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) throw new Error(`apt-get ${step.join(' ')} failed. ${advice}`);
  }
  const path = installedBrowser();
  if (!path) throw new Error(advice);
  return path;
}
