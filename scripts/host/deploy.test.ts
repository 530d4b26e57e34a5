import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { quick } from './compress.ts';
import { deploy, goBack } from './deploy.ts';

let site: string;
let place: string;
const long = 'Learning cities. '.repeat(50);
const home = (text: string, base = '') =>
  `${text} ${long}<link rel="canonical" href="https://example.org${base}/">`;
const served = (file: string) => join(place, 'current/site', file);
const write = (file: string, text: string) => {
  writeFileSync(join(site, file), text);
};
/** Names of releases are as exact as a second. */
const publish = async (second: number) => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 10, 0, second), toFake: ['Date'] });
  return deploy(site, place, quick);
};

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'site-'));
  place = mkdtempSync(join(tmpdir(), 'place-'));
  write('index.html', home('first'));
  write('about.html', long);
});

afterEach(() => {
  vi.useRealTimers();
  rmSync(site, { recursive: true });
  rmSync(place, { recursive: true });
});

it('serves the new release and goes back to the one before', async () => {
  await publish(1);
  write('index.html', home('second'));
  await publish(2);
  expect(readFileSync(served('index.html'), 'utf8')).toMatch(/^second/);
  goBack(place);
  expect(readFileSync(served('index.html'), 'utf8')).toMatch(/^first/);
  expect(() => goBack(place)).toThrow('no release before');
});

it('leaves what is served alone when a deployment stops half-way', async () => {
  await publish(1);
  write('index.html', home('second'));
  // The compressed copy cannot be written: the disk is full, or as here a folder stands in its place.
  mkdirSync(join(site, 'index.html.br'));
  await expect(publish(2)).rejects.toThrow('EISDIR');
  expect(readFileSync(served('index.html'), 'utf8')).toMatch(/^first/);
  rmSync(join(site, 'index.html.br'), { recursive: true });
  await publish(3);
  expect(readFileSync(served('index.html'), 'utf8')).toMatch(/^second/);
});

it('makes compressed copies anew where the text changed, and keeps file and copies where it did not', async () => {
  await publish(1);
  const [before, copy] = [statSync(served('about.html')), statSync(served('about.html.br'))];
  const old = readFileSync(served('index.html.br'));
  write('index.html', home('second'));
  await publish(2);
  expect(statSync(served('about.html')).ino).toBe(before.ino);
  expect(statSync(served('about.html.br')).ino).toBe(copy.ino);
  expect(readFileSync(served('index.html.br')).equals(old)).toBe(false);
});

it('keeps five releases and nothing half-made', async () => {
  mkdirSync(join(place, 'releases/.2026.11.0-20261122T090000Z'), { recursive: true });
  for (let second = 1; second <= 7; second++) await publish(second);
  expect(readdirSync(join(place, 'releases'))).toHaveLength(5);
  expect(existsSync(served('index.html'))).toBe(true);
});

it('serves a site that was built for a folder from that folder', async () => {
  write('index.html', home('first', '/atlas'));
  write('_redirects', long);
  await publish(1);
  expect(readFileSync(served('atlas/index.html'), 'utf8')).toMatch(/^first/);
  expect(existsSync(served('atlas/_redirects.gz'))).toBe(false);
  const configuration = readFileSync(join(place, 'current/nginx/server.conf'), 'utf8');
  expect(configuration).toContain('=404 /atlas/404.html;');
  expect(configuration).toContain('location ~ ^/atlas/_(headers|redirects)$');
});
