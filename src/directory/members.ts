import type { City, Country, Practice, Round } from '../schemas/index.ts';
import { byName, type Directory } from './directory.ts';

/** The year at which a member counts: its year of admission, or the end of the span in which that lies. */
export function admissionYear(city: City): number {
  return 'year' in city.admitted ? city.admitted.year : city.admitted.to;
}

/** The admission round at which a member counts. Throws if no round holds its year. */
export function roundOf(directory: Directory, city: City): Round {
  const year = admissionYear(city);
  const round = directory.rounds.find((candidate) => candidate.from <= year && year <= candidate.to);
  if (!round) throw new Error(`${city.id} was admitted in ${year}, and no round holds that year.`);
  return round;
}

/** True where no source read so far shows the membership at the date of the edition. */
export function isUnconfirmed(city: City): boolean {
  return city.statusIn2024 === 'unconfirmed';
}

/** Members by country, grouped once: every page of a city asks, and a search through all would cost more with each city. */
const grouped = new WeakMap<Directory, ReadonlyMap<string, City[]>>();

export function citiesOfCountry(directory: Directory, country: string): City[] {
  const byCountry = grouped.get(directory) ?? Map.groupBy(directory.cities, (city) => city.country);
  grouped.set(directory, byCountry);
  return byCountry.get(country) ?? [];
}

export function citiesOfRegion(directory: Directory, region: string): City[] {
  return directory.cities.filter((city) => city.region === region);
}

export function citiesOfRound(directory: Directory, round: string): City[] {
  return directory.cities.filter((city) => roundOf(directory, city).id === round);
}

/** Cities with a practice on the theme, by name. */
export function citiesOfTheme(directory: Directory, theme: string): City[] {
  return citiesWith(directory, (practice) => practice.themes.includes(theme));
}

/** Cities with a practice that shows the key feature, by name. */
export function citiesOfKeyFeature(directory: Directory, keyFeature: string): City[] {
  return citiesWith(directory, (practice) => practice.keyFeatures.includes(keyFeature));
}

/** Cities that received the award of a round, by name. */
export function citiesOfAward(directory: Directory, year: string): City[] {
  const award = directory.awards.find(({ id }) => id === year);
  return (award?.cities ?? [])
    .map(({ city }) => directory.city(city))
    .toSorted((a, b) => byName(a.name, b.name));
}

export function countriesOfRegion(directory: Directory, region: string): Country[] {
  return directory.countries.filter((country) => country.region === region);
}

/** Countries in which the given cities lie, by name, each with its cities. */
export function groupByCountry(
  directory: Directory,
  cities: readonly City[],
): { country: Country; cities: City[] }[] {
  return directory.countries
    .map((country) => ({ country, cities: cities.filter((city) => city.country === country.id) }))
    .filter((group) => group.cities.length > 0);
}

function citiesWith(directory: Directory, shows: (practice: Practice) => boolean): City[] {
  const ids = new Set(directory.practices.filter(shows).map((practice) => practice.city));
  return directory.cities.filter((city) => ids.has(city.id));
}
