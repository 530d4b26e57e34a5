import { base } from '../base.ts';

/** Begins the name of each cache of the atlas. */
const ours = 'atlas-';
/** Visited pages. The number rises when pages are kept in another way; the caches before are then removed. */
export const pageCache = `${ours}pages-1`;
/** Files with their hash in their names. */
export const fileCache = `${ours}files-1`;

/** Most visited pages kept: a long journey's worth, about 4 MB. */
export const MOST_PAGES = 50;

/** Whether a cache of this origin belongs to the atlas. */
export const isOurCache = (name: string): boolean => name.startsWith(ours);

/** Where a page stands, without the words of a search or a filter: what somebody looked for is not kept. */
export function pathOf(address: string): string {
  const { pathname } = new URL(address);
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}

/** The rest of an address below the folder that the site stands in. */
const below = (path: string) => path.slice(base.length);

/** Whether a visited page is kept. The search needs the network, the data shelf holds large files, embeds belong to other sites. */
export const isKeptPage = (path: string): boolean =>
  !/^(?:[a-z]{2}\/)?(?:data|embed|search)\//.test(below(path));

/** Whether a page is kept from the start, visited or not: the offline page and the directory. */
export const isKeptAlways = (path: string): boolean =>
  /^(?:[a-z]{2}\/)?(?:offline|cities)\/$/.test(below(path));

/** Whether a file is kept: its name holds its own hash, so it never becomes stale. Pieces of the live map are too many. */
export const isKeptFile = (path: string): boolean => /^(?:assets\/|finder\/[^/]+$)/.test(below(path));
