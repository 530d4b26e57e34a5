import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { strayAddresses } from './stray-addresses.ts';

let site: string;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'stray-'));
  for (const folder of ['assets', 'cities', 'finder', 'map']) mkdirSync(join(site, folder));
  writeFileSync(join(site, 'favicon.svg'), '');
});

afterEach(() => {
  rmSync(site, { recursive: true });
});

it.each([
  ['index.html', '<a href="/cities/">', '/cities/'],
  ['index.html', '<a href="/">', '/'],
  ['index.html', '<city-map data-shapes="/map/world.json">', '/map/world.json'],
  ['index.html', '<link rel="icon" href="/favicon.svg">', '/favicon.svg'],
  ['index.html', '<a-b data-paths="{&#34;map&#34;:&#34;/map/&#34;}">', '/map/'],
  ['index.html', '<meta http-equiv="refresh" content="0;url=/cities/cork/">', '/cities/cork/'],
  ['assets/a.js', 'let r=`/cities/${e}/`', '/cities/${e}/'],
  ['assets/a.css', 'a{background:url(/assets/a.png)}', '/assets/a.png'],
  ['map/words.json', '{"cities":"/cities/"}', '/cities/'],
])('%s with %s leaves the folder', (file, text, address) => {
  writeFileSync(join(site, file), text);
  expect(strayAddresses(site, '/my.atlas')).toEqual([`${address} in ${file}`]);
});

it.each([
  ['index.html', '<a href="/my.atlas/cities/"> <a href="/my.atlas/"> <a href="https://example.org/cities/">'],
  ['index.html', '<a href="#main"> <a href="//example.org/"> <p>/cities/cork.json</p>'],
  ['assets/a.js', 'let r=`/my.atlas/cities/${e}/`,s=e.split(`/`),t=`/citiesque/`'],
])('%s with %s stays within it', (file, text) => {
  writeFileSync(join(site, file), text);
  expect(strayAddresses(site, '/my.atlas')).toEqual([]);
});
