import type { FinderIndex } from '../../facets/index-file.ts';
import type { NamePlace } from '../../geo/country-names.ts';
import { fill, type Wording } from '../../i18n/fill.ts';

/** A member as the live map needs it. */
export interface MapMember {
  id: string;
  name: string;
  href: string;
  country: string;
  /** Id of its region, which gives its colour. */
  region: string;
  /** The year of admission, or the span in which it lies. */
  joined: string;
  unconfirmed: boolean;
  /** Years of its Learning City Awards. */
  awards: readonly string[];
  /** How many of its practices are described here. */
  practices: number;
  /** Longitude and latitude. */
  at: [longitude: number, latitude: number];
}

/** What the live map says. */
export type MapWord =
  | 'unconfirmed'
  | 'unconfirmedLong'
  | 'joined'
  | 'awards'
  | 'practices'
  | 'close'
  | 'inView'
  | 'inViewMore'
  | 'noneInView'
  | 'here'
  /** Names of clusters, and what happens when they are chosen. */
  | 'clusterAll'
  | 'clusterMostly'
  | 'clusterAmong'
  | 'clusterUnconfirmed'
  | 'opensView'
  | 'opensFan';

/** What the live map needs beside the index of the finder, in one language: written by the build, read by the browser. */
export interface MapFile {
  locale: string;
  words: Record<MapWord, Wording>;
  /** The address of a city without its id. */
  cities: string;
  /** The folder of the finer shapes. */
  detail: string;
  /** Address of a raster map that the host of the site provides. */
  tiles?: string;
  /** Names of countries by their id. */
  countries: Record<string, string>;
  /** Where the live map shows those names, by the same id; a country without room for its name is left out. */
  places: Record<string, NamePlace>;
  /** When each member joined, in the order of the index. */
  joined: string[];
}

export type Say = (word: MapWord, parameters?: Record<string, string | number>) => string;

/** A function that says the map's words in the language of the page. */
export const speak =
  ({ words, locale }: Pick<MapFile, 'words' | 'locale'>): Say =>
  (word, parameters = {}) =>
    fill(words[word], parameters, locale);

/** Joins the index of the finder and the file of the map to members, in the order of their names. */
export function mapMembers(index: FinderIndex, file: MapFile): MapMember[] {
  const options = (facet: string, item: number) =>
    (index.values[facet]?.[item] ?? []).map((place) => index.options[facet]?.[place] ?? '');
  return index.ids.map((id, item) => ({
    id,
    name: index.names[item] ?? id,
    href: `${file.cities}${id}/`,
    country: file.countries[options('country', item)[0] ?? ''] ?? '',
    region: options('region', item)[0] ?? '',
    joined: file.joined[item] ?? '',
    unconfirmed: options('evidence', item).includes('unconfirmed'),
    awards: options('award', item),
    practices: index.numbers['practices']?.[item] ?? 0,
    at: [index.numbers['longitude']?.[item] ?? 0, index.numbers['latitude']?.[item] ?? 0],
  }));
}
