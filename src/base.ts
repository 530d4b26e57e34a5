/** Where the site begins on its host: `/`, or `/atlas/` where SITE_BASE names a folder. */
// Outside Astro there is no import.meta.env, whatever its types promise, and no folder either.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition
export const base: string = import.meta.env?.BASE_URL ?? '/';

/** Returns the address of a path of the site: what a browser follows or fetches is made here, or by `link` of a page. */
export const at = (path: string): string => base + path.slice(1);
