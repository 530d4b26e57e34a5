import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aliasLatest, sha256Sums, shelfProblems } from './data-shelf.ts';

let shelf: string;
const write = (path: string, text: string) => {
  mkdirSync(join(shelf, path, '..'), { recursive: true });
  writeFileSync(join(shelf, path), text);
};

beforeEach(() => {
  shelf = mkdtempSync(join(tmpdir(), 'shelf-'));
  write('cities.csv', 'id\r\n');
  write('dictionary/index.html', '<h1>Dictionary</h1>');
  write('2024-02-14/2026.9.0/cities.csv', 'old');
  write('2024-02-14/2026.11.0/cities.csv', 'new');
  write('2024-02-14/2026.11.0/schemas/cities.json', '{}');
  write('2025-12-04/2027.1.0/cities.csv', 'next');
});

afterEach(() => {
  rmSync(shelf, { recursive: true });
});

test('the newest release of each edition stands under latest/, newest by number', () => {
  aliasLatest(shelf);
  aliasLatest(shelf);
  const read = (path: string) => readFileSync(join(shelf, path), 'utf8');
  expect(read('2024-02-14/latest/cities.csv')).toBe('new');
  expect(read('2024-02-14/latest/schemas/cities.json')).toBe('{}');
  expect(read('2025-12-04/latest/cities.csv')).toBe('next');
});

test('sha256sum finds every data file unchanged, and a changed one changed', () => {
  const sums = sha256Sums(shelf);
  const check = () => spawnSync('sha256sum', ['--check', '--strict'], { cwd: shelf, input: sums }).status;
  expect(sums.split('\n').map((line) => line.slice(66))).toEqual([
    '2024-02-14/2026.11.0/cities.csv',
    '2024-02-14/2026.11.0/schemas/cities.json',
    '2024-02-14/2026.9.0/cities.csv',
    '2025-12-04/2027.1.0/cities.csv',
    'cities.csv',
    '',
  ]);
  expect(check()).toBe(0);
  write('cities.csv', 'id,name\r\n');
  expect(check()).toBe(1);
});

test('what is served is described and named on the page, and what is described is served', () => {
  write(
    'openapi.json',
    '{ "paths": { "/data/cities.csv": {}, "/data/openapi.json": {}, "/cities/{id}.json": {} } }',
  );
  write('index.html', '<a href="/data/cities.csv">Cities</a><a href="/data/openapi.json">Description</a>');
  const snapshots = shelfProblems(shelf);
  expect(snapshots).toHaveLength(4);
  expect(snapshots[0]).toBe(
    '2024-02-14/2026.11.0/cities.csv is served, but openapi.json does not describe it',
  );
  write(
    'openapi.json',
    `{ "paths": { "/data/cities.csv": {}, "/data/openapi.json": {}, "/data/{edition}/{release}/{file}": {},
      "/data/{edition}/{release}/schemas/{file}": {} } }`,
  );
  expect(shelfProblems(shelf)).toEqual([]);
  write('index.html', '<a href="/data/openapi.json">Description</a>');
  rmSync(join(shelf, 'cities.csv'));
  expect(shelfProblems(shelf)).toEqual([
    'cities.csv is described in openapi.json, but not served',
    'cities.csv is described in openapi.json, but the page of the shelf does not name it',
  ]);
});
