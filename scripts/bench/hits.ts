import type { Query } from './queries.ts';

/** How well a search answers a set of queries. Shares are from 0 to 1. */
export interface Hits {
  queries: number;
  first: number;
  firstFive: number;
  /** Mean reciprocal rank: 1 where the first result is right, ½ where the second is, 0 where none is. */
  reciprocal: number;
  /** Queries without an answer among the first five, with what came instead. */
  missed: { query: string; found: string[] }[];
}

/** What a search finds for each query, against what it should find. */
export function countHits(queries: readonly Query[], found: readonly (readonly string[])[]): Hits {
  const ranks = queries.map(({ answers }, index) =>
    (found[index] ?? []).findIndex((path) => answers.includes(path)),
  );
  const share = (fits: (rank: number) => boolean) => ranks.filter(fits).length / queries.length;
  const within = (limit: number) => (rank: number) => rank >= 0 && rank < limit;
  return {
    queries: queries.length,
    first: share(within(1)),
    firstFive: share(within(5)),
    reciprocal: ranks.reduce((sum, rank) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0) / queries.length,
    missed: queries.flatMap(({ query }, index) =>
      within(5)(ranks[index] ?? -1) ? [] : [{ query, found: (found[index] ?? []).slice(0, 3) }],
    ),
  };
}
