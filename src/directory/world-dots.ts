import type { Dot } from '../geo/dot.ts';
import type { City, Country } from '../schemas/index.ts';
import type { Directory } from './directory.ts';
import { dotOf, type DotWords } from './dots.ts';
import { limits } from './limits.ts';
import { groupByCountry, isUnconfirmed } from './members.ts';

/** What a map of the world says, in the language of the page. */
export interface WorldWords extends DotWords {
  /** Names the mark of a country: “Ireland: 120 members, 3 of them not confirmed”. */
  country(name: string, count: number, unconfirmed: number): string;
}

/** Returns whether a map of the world draws countries, because these members are too many for a dot each. */
export const drawsCountries = (cities: readonly City[], most: number = limits.worldDots): boolean =>
  cities.length > most;

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** The member in the middle of some members of a country: the one nearest to the mean of their points, so that its mark lies on land. */
function middleOf(cities: readonly City[]): City {
  const [first] = cities;
  if (!first) throw new RangeError('A country without a member has no mark.');
  // Longitudes are counted from the first member, for a country may lie on both sides of the antimeridian.
  const east = ({ location }: City) => ((location.longitude - first.location.longitude + 540) % 360) - 180;
  const [x, y] = [mean(cities.map(east)), mean(cities.map(({ location }) => location.latitude))];
  const off = (city: City) => Math.hypot(east(city) - x, city.location.latitude - y);
  return cities.reduce((nearest, city) => (off(city) < off(nearest) ? city : nearest));
}

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
