import type { Directory } from '../directory/directory.ts';
import { mapFacets } from '../directory/finder-facets.ts';
import { citiesOfCountry } from '../directory/members.ts';
import { eastOf, middleOf } from '../directory/middle-of.ts';
import type { FinderIndex } from '../facets/index-file.ts';
import type { CountryMembers, CountryPlace, Outline } from '../facets/outline.ts';
import { hundredth } from '../geo/dot.ts';
import { extent, type XY } from '../geo/rings.ts';
import { onWebMap } from '../geo/web-map.ts';
import type { City } from '../schemas/index.ts';
import { cityIndex } from './finder-index.ts';

/** The members of a country are shown once they spread over so many pixels: its mark has said all that a smaller view could. */
const SPREAD = 240;
/** However small or large a country is, it opens between these zooms. */
const OPENS = { first: 3, last: 6 } as const;

/** What the live map of a large network loads: the outline at first, each country when the view comes near. */
export interface OutlineFiles {
  outline: Outline;
  /** By the id of the country. */
  countries: Map<string, CountryMembers>;
}

/** Returns all members as an outline and, by country, what it leaves out. */
export function outlineOf(directory: Directory): OutlineFiles {
  const index = cityIndex(directory);
  const facets = ['country', ...mapFacets];
  const outline: Outline = {
    options: Object.fromEntries(facets.map((facet) => [facet, index.options[facet] ?? []])),
    values: Object.fromEntries(facets.map((facet) => [facet, []])),
    newest: [],
    counts: [],
    countries: {},
  };
  const alike = (item: number) =>
    JSON.stringify([...facets.map((facet) => index.values[facet]?.[item]), index.numbers['newest']?.[item]]);
  const itemOf = new Map(index.ids.map((id, item) => [id, item]));
  const countries = new Map<string, CountryMembers>();
  for (const country of index.options['country'] ?? []) {
    const cities = citiesOfCountry(directory, country);
    if (cities.length === 0) continue;
    const items = cities.flatMap(({ id }) => itemOf.get(id) ?? []);
    const runs = [...Map.groupBy(items, alike).values()];
    for (const [first = 0, ...others] of runs) {
      outline.counts.push(1 + others.length);
      outline.newest.push(index.numbers['newest']?.[first] ?? 0);
      for (const facet of facets) outline.values[facet]?.push(index.values[facet]?.[first] ?? []);
    }
    outline.countries[country] = placeOf(cities);
    countries.set(country, columns(index, runs.flat()));
  }
  return { outline, countries };
}

function columns(index: FinderIndex, items: readonly number[]): CountryMembers {
  const numbers = (name: string) => items.map((item) => index.numbers[name]?.[item] ?? 0);
  return {
    ids: items.flatMap((item) => index.ids[item] ?? []),
    names: items.flatMap((item) => index.names[item] ?? []),
    oldest: numbers('oldest'),
    practices: numbers('practices'),
    latitude: numbers('latitude'),
    longitude: numbers('longitude'),
  };
}

/** Boxes are rounded outwards, so that they hold what they are about. */
const below = (degrees: number) => Math.floor(degrees * 10) / 10;
const above = (degrees: number) => Math.ceil(degrees * 10) / 10;

function placeOf(cities: readonly City[]): CountryPlace {
  const middle = middleOf(cities).location;
  const points = cities.map(({ location }): XY => [
    middle.longitude + eastOf(middle, location),
    location.latitude,
  ]);
  const { west, south, east, north } = extent(points);
  const drawn = extent(points.map((point) => onWebMap(0, point)));
  const side = Math.max(drawn.east - drawn.west, drawn.north - drawn.south);
  const opens = Math.ceil(Math.log2(SPREAD / side));
  return {
    at: [hundredth(middle.longitude), hundredth(middle.latitude)],
    box: [below(west), below(south), above(east), above(north)],
    opens: Math.min(OPENS.last, Math.max(OPENS.first, opens)),
  };
}
