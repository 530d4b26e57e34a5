import { createHash } from 'node:crypto';
import { at } from '../base.ts';
import type { Directory } from '../directory/directory.ts';
import { drawsCountries } from '../directory/world-dots.ts';
import { finderFile } from './finder-files.ts';
import { outlineOf } from './outline.ts';

/** The first file, beside which those of the countries lie. */
const FIRST = 'outline';

const made = new WeakMap<Directory, ReturnType<typeof make>>();

function make(directory: Directory) {
  const { outline, countries } = outlineOf(directory);
  const files = new Map<string, string>([...countries].map(([id, members]) => [id, JSON.stringify(members)]));
  files.set(FIRST, JSON.stringify(outline));
  const hash = createHash('sha256');
  for (const text of files.values()) hash.update(text);
  const folder = `members-${hash.digest('hex').slice(0, 10)}`;
  return { folder, address: at(`/finder/${folder}/${FIRST}.json`), files };
}

/**
 * The files with the members of a large network for the live map, by name: the outline and one for each country. The address of
 * their folder changes with what they hold: they may be kept for ever.
 */
export function outlineFiles(directory: Directory) {
  const files = made.get(directory) ?? make(directory);
  made.set(directory, files);
  return files;
}

/** The address of what the live map knows of members: all in one file or, where the still map draws countries, the outline. */
export const mapMembersAddress = (directory: Directory): string =>
  drawsCountries(directory.cities)
    ? outlineFiles(directory).address
    : finderFile(directory, 'cities').address;
