import { oncePerFile } from '../content/once-per-file.ts';
import type { KeyPath } from '../content/position.ts';
import { visitsOf } from './legality.ts';

/** A text in an entry, with its place. */
export interface Text {
  text: string;
  at: KeyPath;
  /** A web address, an id of another entry, or a key: no words for a reader. */
  technical: boolean;
}

/** Returns every text in the values of a file, legal or not; the body of a practice is none of them. */
const textsIn = oncePerFile((file): readonly Text[] =>
  visitsOf(file).flatMap(({ value, path: at, marks }) =>
    typeof value === 'string'
      ? [{ text: value, at, technical: 'ref' in marks || /^(?:https?:\/\/\S*|\/\S*)$/.test(value) }]
      : [],
  ),
);

/** Returns the texts that a reader or a maintainer reads as words. */
export const wordsIn = oncePerFile((file): readonly Text[] =>
  textsIn(file).filter(({ technical }) => !technical),
);
