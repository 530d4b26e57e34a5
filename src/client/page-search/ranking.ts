/** How Pagefind is asked, in the browser and by the bench that judges its answers. */
export const searchOptions = {
  /** Words in an excerpt: about two lines. */
  excerptLength: 24,
  ranking: {},
};
