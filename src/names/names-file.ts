import { base } from '../base.ts';

/** The kinds of pages that the header's search proposes, in the order of their groups. */
export const nameKinds = ['city', 'country', 'region', 'theme'] as const;
export type NameKind = (typeof nameKinds)[number];

/** Where the page of an entry of a kind stands. */
export const kindPath: Record<NameKind, string> = {
  city: `${base}cities/`,
  country: `${base}countries/`,
  region: `${base}regions/`,
  theme: `${base}themes/`,
};

/** Names of everything that can be found, in columns. It is fetched at the first focus. */
export interface LatinNames {
  /** How many entries of each kind there are; entries are sorted by kind. */
  kinds: Record<NameKind, number>;
  ids: string[];
  /** Name as shown. */
  labels: string[];
  /** What tells entries of one name apart: the country of a city. Places in `labels`; −1 where there is none. */
  within: number[];
  /** 1 where the membership is not confirmed. */
  unconfirmed: number[];
  /** Other folded spellings in Latin letters, joined by `|`. */
  spellings: string[];
}

/** Folded spellings in other scripts, joined by `|`, one text an entry of the Latin file. Fetched at the first such letter. */
export type OtherNames = string[];
