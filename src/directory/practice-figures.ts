import type { City, Practice } from '../schemas/index.ts';
import { allAwards } from './awards.ts';
import type { Directory } from './directory.ts';

/** What there is to count of practices that have something in common. */
export interface PracticeFigures {
  practices: number;
  withResults: number;
  /** Practices that ran at the time of their source. */
  running: number;
  /** Their cities, by name. */
  cities: City[];
  countries: number;
  /** Those of their cities that received an award, by name. */
  winners: City[];
}

export function practiceFigures(directory: Directory, practices: readonly Practice[]): PracticeFigures {
  const ids = new Set(practices.map(({ city }) => city));
  const awarded = new Set(allAwards(directory).map(({ city }) => city.id));
  const cities = directory.cities.filter(({ id }) => ids.has(id));
  return {
    practices: practices.length,
    withResults: practices.filter(({ results }) => results !== null).length,
    running: practices.filter(({ status }) => status === 'running').length,
    cities,
    countries: new Set(cities.map(({ country }) => country)).size,
    winners: cities.filter(({ id }) => awarded.has(id)),
  };
}
