/** Where the content of a page begins: there a notice is read first. */
const place = /<main id="main"[^>]*>/;

/**
 * The release that a page of the atlas shows; null for anything else. What has no place for a notice, or tells no
 * release, must not be kept, because nobody could say what it is.
 */
export function releaseOf(html: string): string | null {
  return place.test(html) ? (/ data-release="([^"]+)"/.exec(html)?.[1] ?? null) : null;
}

/** Returns a page whose content begins with a notice. */
export const withNotice = (html: string, notice: string): string =>
  html.replace(place, (main) => main + notice);

/** Whether one release came out after another: `2026.11.0` after `2026.9.0`. */
export const isNewer = (release: string, than: string): boolean =>
  new Intl.Collator('en', { numeric: true }).compare(release, than) > 0;
