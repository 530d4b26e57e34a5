import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findOrInstall } from './find-or-install.ts';

/** Chromium without a window, which needs two thirds of the time for the same pages. */
const light = { name: 'Chromium without a window', package: 'chromium-headless-shell' };
const lightPlace = `/usr/bin/${light.package}`;
const places = [
  lightPlace,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  chromium.executablePath(),
];

/**
 * Returns the path of a Chromium, the light one where it can be had, and installs Debian's package where root finds none.
 * Throws with advice where CHROMIUM_PATH names no file, or where there is no browser and it cannot be installed.
 */
export function findBrowser(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH is “${named}”, but there is no such file.`);
  }
  if (process.env['CI']) installLight();
  return findOrInstall(
    'Chromium',
    () => places.find((place) => existsSync(place)),
    [[light.package], ['chromium']],
    '; elsewhere: npx playwright install chromium, or set CHROMIUM_PATH to the browser you have',
  );
}

/** A machine of CI gets the light browser even where it has another; where that fails, the other does as well. */
function installLight(): void {
  try {
    findOrInstall(light.name, () => existsSync(lightPlace) || undefined, [[light.package]]);
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
  }
}
