/** The part of Pagefind's browser API that the search page uses (pagefind 1.5, docs: pagefind.app/docs/api). */
export interface Found {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

export interface Search {
  results: { id: string; data(): Promise<Found> }[];
}

interface Pagefind {
  options(options: { excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  search(query: string | null, options: { filters: Record<string, string> }): Promise<Search>;
}

/** Words in an excerpt: about two lines. */
const EXCERPT_WORDS = 24;

let loading: Promise<Pagefind> | undefined;

/** Loads the index at the first search. Rejects when the network fails; the next call tries again. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Pagefind> {
  // The bundler must not look for this file: the search index is written after the build.
  const path = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ path)) as Pagefind;
  await pagefind.options({ excerptLength: EXCERPT_WORDS });
  await pagefind.init();
  return pagefind;
}
