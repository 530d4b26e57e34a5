import type { City, Country, Edition, Milestone, Round } from '../schemas/index.ts';
import type { Directory } from './directory.ts';
import { publishedTotals, type Totalled } from './growth.ts';
import { citiesOfRound } from './members.ts';
import { countryTotals } from './totals.ts';

/** Two published totals for the same state of the network. */
export interface RivalTotals {
  milestone: Milestone;
  total: number;
  alsoGiven: number[];
}

/** A published total lower than an earlier one: members may have left, or somebody counted otherwise. */
export interface FallingTotal {
  before: Totalled;
  after: Totalled;
  from: number;
  to: number;
}

/** A total that is not the sum of the total before and the admission. */
export interface SumMismatch {
  before: Totalled;
  after: Totalled;
  from: number;
  admitted: number;
  sum: number;
  published: number;
}

/** Fewer cities named here than were published as admitted in a round. */
export interface RoundGap {
  round: Round;
  published: number;
  named: City[];
}

/** Fewer cities named here than a source counts in a country. */
export interface CountryGap {
  country: Country | null;
  row: Edition['unnamedCities'][number];
  named: number;
  published: number;
}

export function rivalTotals(directory: Directory): RivalTotals[] {
  return publishedTotals(directory)
    .filter(({ total }) => total.alsoGiven.length > 0)
    .map((milestone) => ({ milestone, total: milestone.total.cities, alsoGiven: milestone.total.alsoGiven }));
}

/** Neighbouring published totals, leaving out pairs whose order in time is not certain. */
function certainPairs(directory: Directory) {
  const totals = publishedTotals(directory);
  return totals.flatMap((after, index) => {
    const before = totals[index - 1];
    return before && isCertainlyBefore(before.date, after.date) ? [{ before, after }] : [];
  });
}

/** A year-only date covers its whole year: it is before another date only if that whole year is. */
function isCertainlyBefore(earlier: string, later: string): boolean {
  const length = Math.min(earlier.length, later.length);
  return earlier.slice(0, length) < later.slice(0, length);
}

export function fallingTotals(directory: Directory): FallingTotal[] {
  return certainPairs(directory)
    .filter(({ before, after }) => after.total.cities < before.total.cities)
    .map(({ before, after }) => ({ before, after, from: before.total.cities, to: after.total.cities }));
}

export function sumMismatches(directory: Directory): SumMismatch[] {
  const official = publishedTotals(directory).filter((milestone) => milestone.admitted !== null);
  return official.flatMap((after, index) => {
    const before = official[index - 1];
    if (!before || !after.admitted) return [];
    const sum = before.total.cities + after.admitted.cities;
    if (sum === after.total.cities) return [];
    return [
      {
        before,
        after,
        from: before.total.cities,
        admitted: after.admitted.cities,
        sum,
        published: after.total.cities,
      },
    ];
  });
}

/**
 * Totals published between two admissions that do add up: 292 in 2023 and 64 make 356. Members may have left before
 * them, or somebody may have counted otherwise; the register only says which numbers fit.
 */
export function agreeingSums(directory: Directory): Omit<SumMismatch, 'sum'>[] {
  const totals = publishedTotals(directory);
  const official = totals.filter((milestone) => milestone.admitted !== null);
  return official.slice(1).flatMap((after, index) => {
    const { admitted } = after;
    const previous = official[index];
    if (!admitted || !previous) return [];
    return totals
      .filter(({ date }) => isCertainlyBefore(previous.date, date) && isCertainlyBefore(date, after.date))
      .filter((before) => before.total.cities + admitted.cities === after.total.cities)
      .map((before) => ({
        before,
        after,
        from: before.total.cities,
        admitted: admitted.cities,
        published: after.total.cities,
      }));
  });
}

export function roundGaps(directory: Directory): RoundGap[] {
  return directory.rounds.flatMap((round) => {
    const admitted = round.milestone ? directory.milestone(round.milestone).admitted : null;
    const named = citiesOfRound(directory, round.id);
    return admitted && named.length < admitted.cities ? [{ round, published: admitted.cities, named }] : [];
  });
}

export function countryGaps(directory: Directory): CountryGap[] {
  return directory.edition.unnamedCities.map((row) => {
    if (row.country === null) return { country: null, row, named: 0, published: row.count };
    const { named, published } = countryTotals(directory, row.country);
    return { country: directory.country(row.country), row, named, published };
  });
}
