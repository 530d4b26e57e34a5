import type { Directory } from '../directory/directory.ts';
import { once } from '../geo/atlas.ts';
import { siteConfig } from '../site.config.ts';
import { freshPictures, pictureFor, type Picture } from './pictures.ts';

/** The pictures that this build publishes; none without a public origin, because a picture needs a whole address. */
export const publishedPictures = once(() => (siteConfig.isPublic ? freshPictures() : null));

/** The page whose picture stands for a path: a practice shows its city. */
function pictured(directory: Directory, path: string): string {
  const practice = /^\/practices\/([^/]+)\/$/.exec(path)?.[1];
  return practice ? `/cities/${directory.practice(practice).city}/` : path;
}

/** Returns the picture that links to a page show in other places, if this build publishes any. */
export function pictureOfPage(directory: Directory, path: string): Picture | undefined {
  const pictures = publishedPictures();
  return pictures ? pictureFor(pictured(directory, path), pictures) : undefined;
}
