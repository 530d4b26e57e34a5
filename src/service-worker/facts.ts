import type { Wording } from '../i18n/fill.ts';

/** What the worker says, in one language. Texts in braces are filled in. */
export interface WorkerWords {
  /** Before the paths in this language: the folder of the site and the language, `/atlas/fr`. Empty for English at the root. */
  prefix: string;
  /** How dates are written. */
  dates: string;
  kept: Wording;
  keptOlder: string;
  unreachable: string;
  again: string;
  all: string;
  newer: Wording;
  reload: string;
}

/** What the build tells the worker; it stands before the worker's code in sw.js. */
export interface WorkerFacts {
  /** Checksum of all below, of the worker and of the pages: another one is another worker. */
  version: string;
  release: string;
  /** Pages kept from the start: the offline page and the directory. */
  pages: readonly string[];
  /** Files that these pages need, with the names for the search of every page. */
  files: readonly string[];
  languages: readonly WorkerWords[];
}

/** The words for the page at a path. Throws where the build gave none. */
export function wordsFor(path: string, languages: readonly WorkerWords[]): WorkerWords {
  const [words] = languages
    .filter(({ prefix }) => path.startsWith(`${prefix}/`))
    .sort((a, b) => b.prefix.length - a.prefix.length);
  if (!words) throw new Error(`The service worker has no words for ${path}.`);
  return words;
}
