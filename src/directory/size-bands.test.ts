import { expect, test } from 'vitest';
import { sizeBand } from './size-bands.ts';

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
