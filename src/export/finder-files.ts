import { createHash } from 'node:crypto';
import type { Directory } from '../directory/directory.ts';
import { cityIndex, practiceIndex } from './finder-index.ts';

const indexes = { cities: cityIndex, practices: practiceIndex };

/** The two finders of the site. */
export type FinderName = keyof typeof indexes;
export const finderNames = Object.keys(indexes) as FinderName[];

/** The text of a finder's index and its address, which changes with the text: it may be kept for ever. */
export function finderFile(directory: Directory, name: FinderName): { name: string; path: string; text: string } {
  const text = JSON.stringify(indexes[name](directory));
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return { name: `${name}-${hash}`, path: `/finder/${name}-${hash}.json`, text };
}
