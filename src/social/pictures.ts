import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where `npm run build:images` leaves the pictures, and the list of them. */
export const picturesFolder = '.cache/social';
export const picturesList = join(picturesFolder, 'pictures.json');

/** A picture that was made for a page. */
export interface Picture {
  /** Its file in the folder. */
  file: string;
  /** Its path on the site; it holds a part of the checksum. */
  address: string;
  /** What it shows, in a few words. */
  title: string;
}

/** All pictures by the path of their page, and what they were made from. */
export interface Pictures {
  sources: string;
  pictures: Readonly<Record<string, Picture>>;
}

/** All that a picture can depend on. */
const sources = [
  'content/{cities,countries,editions,regions}/*.json',
  'content/release.json',
  'package.json',
  'public/favicon.svg',
  'scripts/images/*.ts',
  'src/{directory,export,geo,i18n,names,social}/**/*.{ts,json}',
  'src/styles/tokens.css',
];

/** Returns a checksum of the files that pictures are made from: pictures with another one may say what is no longer so. */
export function sourcesNow(): string {
  const hash = createHash('sha256');
  const files = globSync(sources).filter((file) => !file.endsWith('.test.ts'));
  for (const file of files.toSorted()) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** Returns the pictures by page where they were made from the files as they are; null where not. */
export function freshPictures(): Pictures['pictures'] | null {
  if (!existsSync(picturesList)) return null;
  const made = JSON.parse(readFileSync(picturesList, 'utf8')) as Pictures;
  return made.sources === sourcesNow() ? made.pictures : null;
}

/** Returns the picture for a path: its own, or that of the nearest page above it. */
export function pictureFor(path: string, pictures: Pictures['pictures']): Picture | undefined {
  const own = pictures[path];
  if (own || path === '/') return own;
  return pictureFor(path.replace(/[^/]+\/?$/, ''), pictures);
}
