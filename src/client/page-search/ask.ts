import { fold } from '../../names/fold.ts';
import type { Chosen, Counts, Pagefind, Result } from './pagefind.ts';

export interface Answer {
  results: Result[];
  /** Whether the pages hold all words of the query; if not, no page does, and these hold some. */
  whole: boolean;
  /** For each filter and option: how many pages it would give with the other filters as they are. */
  counts: Counts;
}

/** Pages that are called exactly what was asked for are looked for among so many: about those that the reader sees first. */
const NAMESAKES = 12;

/** Words that say nothing alone, when a query is taken apart. */
const FILLERS = new Set(
  'a an and at by for from how i in is my of on or the to what when where which who with'.split(' '),
);

/** Asks for pages with all words of a query; where there are none, for pages with as many of them as possible. */
export async function ask(pagefind: Pagefind, query: string, chosen: Chosen): Promise<Answer> {
  const { results, filters } = await pagefind.search(query || null, { filters: chosen });
  if (results.length > 0) {
    const counts = await countWithin(pagefind, query, chosen, filters);
    return { results: await namesakesFirst(results, query), whole: true, counts };
  }
  const some = await withSomeWords(pagefind, query, chosen);
  return { results: some, whole: false, counts: await countWithin(pagefind, query, chosen, filters) };
}

/** The same pages, those first whose title is the query: “literacy” asks for the theme before a practice that has it in its title. */
async function namesakesFirst(results: Result[], query: string): Promise<Result[]> {
  const wanted = fold(query);
  const first = await Promise.all(
    results.slice(0, NAMESAKES).map(async (result) => {
      // A page that cannot be read keeps its place; who shows it says so.
      const found = await result.data().catch(() => undefined);
      return { result, same: wanted !== '' && fold(found?.meta['title'] ?? '') === wanted };
    }),
  );
  return [
    ...first.toSorted((a, b) => Number(b.same) - Number(a.same)).map(({ result }) => result),
    ...results.slice(NAMESAKES),
  ];
}

/** Filters of which one less gives pages again, with their number, the widest first. */
export async function widerFilters(pagefind: Pagefind, query: string, chosen: Chosen) {
  const ways = Object.keys(chosen).map(async (filter) => ({
    filter,
    count: (await pagefind.search(query || null, { filters: without(chosen, filter) })).results.length,
  }));
  return (await Promise.all(ways)).filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
}

/** A filter's own choice must not empty its other options: those are counted without it. */
async function countWithin(
  pagefind: Pagefind,
  query: string,
  chosen: Chosen,
  counts: Counts,
): Promise<Counts> {
  const within = Object.keys(chosen).map(async (filter) => {
    const { filters } = await pagefind.search(query || null, { filters: without(chosen, filter) });
    return [filter, filters[filter] ?? {}] as const;
  });
  return { ...counts, ...Object.fromEntries(await Promise.all(within)) };
}

/** Pages that hold some words of the query: those with more of them first, then those that rare words rank high. */
async function withSomeWords(pagefind: Pagefind, query: string, chosen: Chosen): Promise<Result[]> {
  const words = query.split(/\s+/).filter((word) => word && !FILLERS.has(word.toLowerCase()));
  if (words.length < 2) return [];
  const found = new Map<string, { result: Result; words: number; weight: number }>();
  for (const word of words) {
    const { results } = await pagefind.search(word, { filters: chosen });
    const best = results[0]?.score ?? 1;
    for (const result of results) {
      const known = found.get(result.id) ?? { result, words: 0, weight: 0 };
      known.words += 1;
      // A word of few pages tells more than one of many.
      known.weight += result.score / best / Math.log2(results.length + 1);
      found.set(result.id, known);
    }
  }
  return [...found.values()]
    .toSorted((a, b) => b.words - a.words || b.weight - a.weight)
    .map(({ result }) => result);
}

const without = (chosen: Chosen, left: string): Chosen =>
  Object.fromEntries(Object.entries(chosen).filter(([filter]) => filter !== left));
