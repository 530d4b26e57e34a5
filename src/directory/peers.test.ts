import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { peerBands, peersByRegion } from './peers.ts';

const regions = peersByRegion(directory);

test('each named member stands once, in its region and its size', () => {
  const all = regions.flatMap(({ bands }) => bands.flatMap(({ cities }) => cities));
  expect(all.map(({ id }) => id).toSorted()).toEqual(directory.cities.map(({ id }) => id).toSorted());
  const cork = regions.find(({ region }) => region === 'europe-north-america')?.bands;
  expect(cork?.find(({ band }) => band === '100k-500k')?.cities.map(({ id }) => id)).toContain('cork');
});

test('each region has all bands, so that a table has no gap', () => {
  for (const { count, bands } of regions) {
    expect(bands.map(({ band }) => band)).toEqual(peerBands);
    expect(bands.reduce((sum, { cities }) => sum + cities.length, 0)).toBe(count);
  }
});
