import type { Entry, Folder } from '../../src/schemas/index.ts';
import type { ContentFile } from '../content/content-file.ts';
import type { KeyPath, Position } from '../content/position.ts';
import { entryOf, type Dataset } from './dataset.ts';

/** One thing that is wrong, told to the editor who made it. */
export interface Finding {
  /** The field, by its keys; left out where the whole file is meant. */
  at?: KeyPath;
  /** Whether the key is wrong, and not its value. */
  part?: 'key';
  /** A place in the text, for what is no field. */
  offset?: number;
  what: string;
  expected?: string;
  mend?: string;
  /** Whether `npm run fix` mends it. */
  fixable?: true;
  /** The name under which an exception excuses it; without one, the path of the file. */
  subject?: string;
}

/** A finding of a rule that looks at more than one file, with the file to mend. */
export interface FindingIn extends Finding {
  path: string;
}

interface Named {
  /** The name of its file, and its anchor in docs/errors.md. */
  name: string;
  /** What holds where the rule is kept, in one sentence. */
  description: string;
  /** Justified cases: subject → reason. One that is no longer needed is an error. */
  exceptions?: Readonly<Record<string, string>>;
}

/** Looks at one file as it is written, legal or not. */
export interface FileRule extends Named {
  scope: 'file';
  check: (file: ContentFile) => Iterable<Finding>;
}

/** Looks at one legal entry and at nothing else. */
export interface EntryRule extends Named {
  scope: 'entry';
  check: (file: ContentFile) => Iterable<Finding>;
}

/** Looks at entries together. */
export interface TreeRule extends Named {
  scope: 'tree';
  check: (dataset: Dataset) => Iterable<FindingIn>;
}

export type Rule = FileRule | EntryRule | TreeRule;

/** A rule that broke, or an exception that is no longer needed: told at the file of the rule. */
export const pathOfRule = (name: string) => `scripts/validate/rules/${name}.ts`;

/** Returns a rule over the legal entries of one folder. */
export function entryRule<F extends Folder>(
  folder: F,
  { check, ...named }: Named & { check: (entry: Entry<F>, file: ContentFile) => Iterable<Finding> },
): EntryRule {
  return {
    ...named,
    scope: 'entry',
    check: (file) => {
      const entry = entryOf(folder, file);
      return entry ? check(entry, file) : [];
    },
  };
}

/** A finding with its place, as it is printed. */
export interface Problem extends Position {
  path: string;
  rule: string;
  field: string;
  what: string;
  expected?: string;
  mend?: string;
  fixable?: true;
}

/** Returns the sentences of a problem: what is wrong and what is expected; how to mend it. */
export function sentenceOf({
  what,
  expected,
  mend,
  fixable,
}: Omit<Problem, keyof Position | 'path'>): string {
  const told = `${what}${expected ? `; expected ${expected}` : ''}`;
  const next = mend ?? (fixable ? '`npm run fix` mends it.' : '');
  return `${told}${/[.?!]$/.test(told) ? '' : '.'}${next && ` ${next}`}`;
}
