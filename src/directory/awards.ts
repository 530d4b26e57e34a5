import type { Award, City } from '../schemas/index.ts';
import type { Directory } from './directory.ts';
import { groupByCountry } from './members.ts';

type Recognition = Award['cities'][number];

/** The awards a city received, the newest first. */
export function awardsOfCity(
  directory: Directory,
  city: string,
): { award: Award; recognition: Recognition }[] {
  return directory.awards.flatMap((award) =>
    award.cities
      .filter((recognition) => recognition.city === city)
      .map((recognition) => ({ award, recognition })),
  );
}

/** All award winners of all rounds, one row an award: Cork stands twice. */
export function allAwards(directory: Directory): { award: Award; city: City; recognition: Recognition }[] {
  return directory.awards.flatMap((award) =>
    award.cities.map((recognition) => ({ award, city: directory.city(recognition.city), recognition })),
  );
}

/** Number of awards by region, in the order of the regions. */
export function awardsByRegion(directory: Directory): { region: string; count: number }[] {
  const rows = allAwards(directory);
  return directory.regions.map(({ id }) => ({
    region: id,
    count: rows.filter(({ city }) => city.region === id).length,
  }));
}

/** Countries with awards, the most awarded first, each with its winners. */
export function awardsByCountry(directory: Directory): ReturnType<typeof groupByCountry> {
  const winners = allAwards(directory).map(({ city }) => city);
  return groupByCountry(directory, winners).toSorted((a, b) => b.cities.length - a.cities.length);
}

/** Cities that received the award more than once, each with its years, the oldest first. */
export function citiesWithSeveralAwards(directory: Directory): { city: City; years: string[] }[] {
  return directory.cities
    .map((city) => ({
      city,
      years: awardsOfCity(directory, city.id)
        .map(({ award }) => award.id)
        .toReversed(),
    }))
    .filter(({ years }) => years.length > 1);
}

/** True where no round went to two cities of the same country. */
export function oneCityACountryInEachRound(directory: Directory): boolean {
  return directory.awards.every(({ cities }) => {
    const countries = cities.map(({ city }) => directory.city(city).country);
    return new Set(countries).size === countries.length;
  });
}
