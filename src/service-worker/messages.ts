/** What a page asks of the worker. */
export interface Asked {
  /** Its own release: is there a newer one? */
  release?: string;
  /** Paths of pages that were visited before the worker was there. */
  keep?: readonly string[];
}

/** What the worker tells a page that shows an older release, in the page's language. */
export interface Told {
  text: string;
  reload: string;
}
