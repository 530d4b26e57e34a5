import type { City, Round } from '../schemas/index.ts';
import type { Directory } from './directory.ts';
import { admissionYear, isUnconfirmed } from './members.ts';

/**
 * Named members as of the end of a round. They are members of the edition: whoever left before it is not in the data, so
 * that an early round may have had more. No published total may be added to these numbers or taken from them.
 */
export interface AsOfRound {
  round: Round;
  named: number;
  /** Those of `named` that are not confirmed for the date of the edition. */
  unconfirmed: number;
  /** Those of `named` that are known by a span of years, and count at its end. */
  spans: number;
}

/** Those of the given cities that were admitted by the end of a round; spans count at their end, “at the latest”. */
export function membersAsOf(cities: readonly City[], round: Round): City[] {
  return cities.filter((city) => admissionYear(city) <= round.to);
}

/** How many of the given cities were admitted by the end of each round, the oldest round first. */
export function membersByRound(directory: Directory, cities: readonly City[]): AsOfRound[] {
  return directory.rounds.toReversed().map((round) => {
    const members = membersAsOf(cities, round);
    return {
      round,
      named: members.length,
      unconfirmed: members.filter(isUnconfirmed).length,
      spans: members.filter(({ admitted }) => 'from' in admitted).length,
    };
  });
}

/** The earliest known year among some members, and how sure it is. */
export interface Earliest {
  year: number;
  /** Members of which the year is known; an unconfirmed one must keep its mark. */
  cities: City[];
  /**
   * `first`: sources state the year, and every other member joined later for certain. `known`: sources state it, but another
   * member may have joined as early. `inferred`: no source states it. `latest`: it is the end of a span.
   */
  certainty: 'first' | 'inferred' | 'known' | 'latest';
}

/** The earliest year in which one of the given cities is known to have joined; undefined where there is no city. */
export function earliestAdmission(cities: readonly City[]): Earliest | undefined {
  if (cities.length === 0) return undefined;
  const year = Math.min(...cities.map(admissionYear));
  const then = cities.filter((city) => admissionYear(city) === year);
  const inYear = then.filter(({ admitted }) => 'year' in admitted);
  if (inYear.length === 0) return { year, cities: then, certainty: 'latest' };
  const stated = inYear.filter(({ admitted }) => admitted.basis === 'stated');
  if (stated.length === 0) return { year, cities: inYear, certainty: 'inferred' };
  const asEarly = cities.filter(
    ({ admitted }) => ('year' in admitted ? admitted.year : admitted.from) <= year,
  );
  return { year, cities: stated, certainty: asEarly.length > stated.length ? 'known' : 'first' };
}
