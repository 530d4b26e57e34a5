import type { City } from '../schemas/index.ts';

/** Size bands of the town, in inhabitants: from `from` up to but not including `to`. */
export const sizeBands = [
  { id: 'under-50k', from: 0, to: 50_000 },
  { id: '50k-100k', from: 50_000, to: 100_000 },
  { id: '100k-500k', from: 100_000, to: 500_000 },
  { id: '500k-1m', from: 500_000, to: 1_000_000 },
  { id: 'over-1m', from: 1_000_000, to: Infinity },
] as const;

export type SizeBand = (typeof sizeBands)[number]['id'] | 'unknown';

/** The size band of a town with so many inhabitants; `unknown` where the number is not known. */
export function sizeBand(population: number | null): SizeBand {
  if (population === null) return 'unknown';
  return sizeBands.find((band) => band.from <= population && population < band.to)?.id ?? 'unknown';
}

/** How many of the given cities lie in each size band, the smallest towns first and unknown numbers last. */
export function citiesBySize(cities: readonly City[]): { band: SizeBand; count: number }[] {
  const bands: SizeBand[] = [...sizeBands.map(({ id }) => id), 'unknown'];
  return bands.map((band) => ({
    band,
    count: cities.filter(({ population }) => sizeBand(population) === band).length,
  }));
}
