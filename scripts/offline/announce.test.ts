import { expect, test } from 'vitest';
import { announce, unannounced } from './announce.ts';

const shelf = '<main><section id="feeds"></section> <section id="snapshot"></section></main>';
const zip = { name: 'atlas.zip', kind: 'zip', bytes: 4_800_000, sha256: 'abc' } as const;

test('the shelf names a file with its size and checksum, once however often the step runs', () => {
  const once = announce(shelf, [zip], '');
  expect(once).toContain('href="/data/offline/atlas.zip"');
  expect(once).toContain('4.8 MB');
  expect(once).toContain('abc');
  expect(announce(once, [zip], '')).toBe(once);
  expect(unannounced(once)).toBe(shelf);
  expect(announce(shelf, [zip], '/atlas')).toContain('href="/atlas/data/offline/atlas.zip"');
});

test('a shelf without a place for the files stops the step', () => {
  expect(() => announce('<main></main>', [zip], '')).toThrow('no place');
});
