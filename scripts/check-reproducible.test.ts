import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compare } from './check-reproducible.ts';

let place: string;
const first = () => join(place, 'first');
const second = () => join(place, 'second');

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'compare-'));
  for (const folder of [first(), second()]) {
    mkdirSync(join(folder, 'data/.hidden'), { recursive: true });
    writeFileSync(join(folder, 'data/cities.csv'), 'id,name\r\ncork,Cork\r\n');
    writeFileSync(join(folder, 'data/.hidden/file'), 'a');
  }
});
afterEach(() => {
  rmSync(place, { recursive: true });
});

test('equal folders have no difference', () => {
  expect(compare(first(), second())).toMatchObject({ files: 2, problems: [] });
});

test('a difference is told with its place and its bytes, a missing file with its build', () => {
  writeFileSync(join(second(), 'data/cities.csv'), 'id,name\r\ncork,Corcaigh\r\n');
  writeFileSync(join(second(), 'more'), '');
  writeFileSync(join(first(), 'data/.hidden/file'), 'ab');
  expect(compare(first(), second()).problems).toEqual([
    'more is in the second build only',
    String.raw`data/.hidden/file differs from byte 1: "b" in the first build, "" in the second`,
    String.raw`data/cities.csv differs from byte 17: "k\r\n" in the first build, "caigh\r\n" in the second`,
  ]);
});
