import type { City } from '../schemas/index.ts';
import { isUnconfirmed } from './members.ts';
import type { Directory } from './directory.ts';

/** A total with its parts: confirmed + unconfirmed = named; named + unnamed = published. */
export interface Totals {
  confirmed: number;
  unconfirmed: number;
  named: number;
  /** Members that published numbers imply and no source names. */
  unnamed: number;
  published: number;
}

/** Named members among the given cities, in their parts. */
export function countMembers(cities: readonly City[]): Pick<Totals, 'confirmed' | 'unconfirmed' | 'named'> {
  const unconfirmed = cities.filter(isUnconfirmed).length;
  return { confirmed: cities.length - unconfirmed, unconfirmed, named: cities.length };
}

/** The whole edition. `published` is UNESCO's own total, which the validator holds equal to named + unnamed. */
export function networkTotals(directory: Directory): Totals {
  const unnamed = sum(directory.edition.unnamedCities.map(({ count }) => count));
  return { ...countMembers(directory.cities), unnamed, published: directory.edition.published.cities };
}

/** One country. `unnamed` counts the members that a source implies there. */
export function countryTotals(directory: Directory, country: string): Totals {
  const members = countMembers(directory.cities.filter((city) => city.country === country));
  const unnamed = sum(
    directory.edition.unnamedCities.filter((row) => row.country === country).map(({ count }) => count),
  );
  return { ...members, unnamed, published: members.named + unnamed };
}

/** Countries of the edition: those with a named member, those without, and the published total. */
export function countryCount(directory: Directory): { named: number; unnamed: number; published: number } {
  const named = new Set(directory.cities.map((city) => city.country)).size;
  return {
    named,
    unnamed: directory.edition.unnamedCountries,
    published: directory.edition.published.countries,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
