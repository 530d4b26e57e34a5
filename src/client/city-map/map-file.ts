import type { CountryPlace } from '../../facets/outline.ts';
import type { NamePlace } from '../../geo/country-names.ts';
import { fill, type Wording } from '../../i18n/fill.ts';

/** The mark of a country, which stands for its members until the map is near. */
export interface CountryMark extends CountryPlace {
  id: string;
}

/** A member as the live map needs it. */
export interface MapMember {
  id: string;
  /** False where only its country and what the filters ask about are known so far. */
  isNamed: boolean;
  name: string;
  href: string;
  country: string;
  /** Id of its region, which gives its colour. */
  region: string;
  /** The year of admission, or the span in which it lies, and the latest year of that. */
  joined: string;
  latest: number;
  unconfirmed: boolean;
  /** Years of its Learning City Awards. */
  awards: readonly string[];
  /** How many of its practices are described here. */
  practices: number;
  /** Longitude and latitude; those of its country's mark as long as it has no name. */
  at: [longitude: number, latitude: number];
  /** Where the network is large: the mark of its country. */
  mark: CountryMark | undefined;
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
}

export type Say = (word: MapWord, parameters?: Record<string, string | number>) => string;

/** A function that says the map's words in the language of the page. */
export const speak =
  ({ words, locale }: Pick<MapFile, 'words' | 'locale'>): Say =>
  (word, parameters = {}) =>
    fill(words[word], parameters, locale);
