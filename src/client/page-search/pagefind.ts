import { base } from '../../base.ts';
import { inTime } from '../fetch-json.ts';
import { searchOptions } from './ranking.ts';

/** The part of Pagefind's browser API that the search page uses (pagefind 1.5, docs: pagefind.app/docs/api). */
export interface Found {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

export interface Result {
  id: string;
  score: number;
  data(): Promise<Found>;
}

/** How many pages each option of each filter has. */
export type Counts = Record<string, Record<string, number>>;
/** The option chosen of each filter. */
export type Chosen = Record<string, string>;

export interface Pagefind {
  search(query: string | null, options: { filters: Chosen }): Promise<{ results: Result[]; filters: Counts }>;
}

interface Loaded extends Pagefind {
  options(options: typeof searchOptions): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Counts>;
}

let loading: Promise<Pagefind> | undefined;

/** Loads the index at the first search. Rejects when the network fails; the next call tries again. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= inTime(load(), 'The search index').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Tries so far: a module that failed to load once is never asked for again at the same address. */
let tries = 0;

async function load(): Promise<Pagefind> {
  // The bundler must not look for this file: the search index is written after the build.
  const path = `${base}pagefind/pagefind.js${tries++ > 0 ? `?try=${tries}` : ''}`;
  const pagefind = (await import(/* @vite-ignore */ path)) as Loaded;
  await pagefind.options(searchOptions);
  await pagefind.init();
  // Searches count the options of filters only once these are loaded.
  await pagefind.filters();
  return pagefind;
}
