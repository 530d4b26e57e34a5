import { createHash } from 'node:crypto';
import { at } from '../base.ts';
import type { Directory } from '../directory/directory.ts';
import { cityIndex, practiceIndex } from './finder-index.ts';
import { nameFiles } from './names.ts';
import { readingListFile } from './reading-list-file.ts';
import { worldFile } from './world-file.ts';

const contents = {
  cities: cityIndex,
  practices: practiceIndex,
  names: (directory: Directory) => nameFiles(directory).latin,
  'reading-list': readingListFile,
  world: worldFile,
  'names-other-scripts': (directory: Directory) => nameFiles(directory).other,
};

/** The files that scripts of the site fetch to find things. */
export type FinderFile = keyof typeof contents;
export const finderFiles = Object.keys(contents) as FinderFile[];

const made = new Map<string, { name: string; address: string; text: string }>();

/** The text of a file and its address, which changes with the text: it may be kept for ever. Made once for a directory. */
export function finderFile(directory: Directory, file: FinderFile) {
  const key = `${directory.content.release.version} ${file}`;
  const known = made.get(key);
  if (known) return known;
  const text = JSON.stringify(contents[file](directory));
  const name = `${file}-${createHash('sha256').update(text).digest('hex').slice(0, 10)}`;
  const result = { name, address: at(`/finder/${name}.json`), text };
  made.set(key, result);
  return result;
}
