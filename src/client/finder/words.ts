import { fill, type Wording } from '../../i18n/fill.ts';

/** The texts that a finder needs while it runs; the page gives them in its own language. */
export type FinderWord =
  | 'results'
  | 'remove'
  | 'unknown'
  | 'nothing'
  | 'wayOut'
  | 'wayOutText'
  | 'copied'
  | 'copyFailed'
  | 'filters'
  | 'filtersChosen'
  | 'broken'
  | 'map'
  | 'unconfirmed';

export type Say = (word: FinderWord, parameters?: Record<string, string | number>) => string;

/** Reads the page's texts from its JSON. */
export function readWords(json: string, locale: string): Say {
  const words = JSON.parse(json) as Record<FinderWord, Wording>;
  return (word, parameters = {}) => fill(words[word], parameters, locale);
}
