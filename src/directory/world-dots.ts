import type { Dot } from '../geo/dot.ts';
import type { City, Country } from '../schemas/index.ts';
import type { Directory } from './directory.ts';
import { dotOf, type DotWords } from './dots.ts';
import { limits } from './limits.ts';
import { groupByCountry, isUnconfirmed } from './members.ts';
import { middleOf } from './middle-of.ts';

/** What a map of the world says, in the language of the page. */
export interface WorldWords extends DotWords {
  /** Names the mark of a country: “Ireland: 120 members, 3 of them not confirmed”. */
  country(name: string, count: number, unconfirmed: number): string;
}

/** Returns whether a map of the world draws countries, because these members are too many for a dot each. */
export const drawsCountries = (cities: readonly City[], most: number = limits.worldDots): boolean =>
  cities.length > most;

function markOf({ country, cities }: { country: Country; cities: City[] }, words: WorldWords): Dot {
  const unconfirmed = cities.filter(isUnconfirmed).length;
  return {
    id: country.id,
    name: country.shortName,
    href: words.link(`/countries/${country.id}/`),
    label: words.country(country.shortName, cities.length, unconfirmed),
    region: country.region,
    unconfirmed: unconfirmed === cities.length,
    point: middleOf(cities).location,
    importance: cities.length,
    members: cities.length,
  };
}

/** Members as a map of the world draws them: a dot each or, beyond the limit, a mark for each country. */
export const worldDots = (
  directory: Directory,
  cities: readonly City[],
  words: WorldWords,
  most?: number,
): Dot[] =>
  drawsCountries(cities, most)
    ? groupByCountry(directory, cities)
        // Small marks are drawn last, so that no large one covers them.
        .toSorted((a, b) => b.cities.length - a.cities.length)
        .map((group) => markOf(group, words))
    : cities.map((city) => dotOf(directory, city, words));
