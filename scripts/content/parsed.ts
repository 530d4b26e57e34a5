import type { KeyPath } from './position.ts';

/** What a parser gives for one text: the values, where each stands, and the first thing that cannot be read. */
export interface Parsed {
  /** `undefined` where the text cannot be read. */
  data: unknown;
  /** Offset of a value or of its key; where it does not exist, of the nearest that encloses it. */
  offsetOf: (path: KeyPath, part: 'key' | 'value') => number;
  syntax: SyntaxProblem | undefined;
  /** The prose after the front matter, with the offset at which it begins. */
  body?: { text: string; offset: number };
}

export interface SyntaxProblem {
  offset: number;
  what: string;
  mend: string;
}
