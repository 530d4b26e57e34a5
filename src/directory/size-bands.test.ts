import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { citiesBySize, sizeBand, sizeBands } from './size-bands.ts';

test.each([
  [1, 'under-50k'],
  [49_999, 'under-50k'],
  [50_000, '50k-100k'],
  [100_000, '100k-500k'],
  [500_000, '500k-1m'],
  [1_000_000, 'over-1m'],
  [22_000_000, 'over-1m'],
  [null, 'unknown'],
])('%s inhabitants stand in the band %s', (population, band) => {
  expect(sizeBand(population)).toBe(band);
});

test('every city lies in one band, and bands without a city stay in the list', () => {
  const rows = citiesBySize(directory.cities);
  expect(rows.map(({ band }) => band)).toEqual([...sizeBands.map(({ id }) => id), 'unknown']);
  expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(directory.cities.length);
  expect(citiesBySize([]).every(({ count }) => count === 0)).toBe(true);
});
