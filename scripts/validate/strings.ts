import type { ContentFile } from '../content/content-file.ts';
import type { KeyPath } from '../content/position.ts';
import { visitsOf } from './legality.ts';

/** A text in an entry, with its place. */
export interface Text {
  text: string;
  at: KeyPath;
  /** A web address, an id of another entry, or a key: no words for a reader. */
  technical: boolean;
}

/** Yields every text in the values of a file, legal or not; the body of a practice is none of them. */
export function* textsIn(file: ContentFile): Generator<Text> {
  for (const { value, path: at, marks } of visitsOf(file)) {
    if (typeof value !== 'string') continue;
    yield { text: value, at, technical: 'ref' in marks || /^(?:https?:\/\/\S*|\/\S*)$/.test(value) };
  }
}

/** Yields the texts that a reader or a maintainer reads as words. */
export function* wordsIn(file: ContentFile): Generator<Text> {
  for (const text of textsIn(file)) if (!text.technical) yield text;
}
