import { median } from '../bench/write-section.ts';
import type { Subject, Visit } from './visit.ts';

/** What a page of any type must reach. Times in milliseconds. */
export const bars = { score: 100, lcp: 1200, cls: 0, tbt: 50 } as const;

/** A page with what was found, and where that is under a bar. */
export interface Row {
  page: Subject;
  visit: Visit;
  short: string[];
}

/** Returns the middle of each figure, and the faults of the visit that scored least. Throws where there is no visit. */
export function medianVisit(visits: readonly Visit[]): Visit {
  const worst = visits.toSorted((a, b) => a.performance - b.performance)[0];
  if (!worst) throw new Error('There is no median of no visits.');
  const middle = (of: (visit: Visit) => number) => median(visits.map(of));
  return {
    performance: middle(({ performance }) => performance),
    accessibility: middle(({ accessibility }) => accessibility),
    practices: middle(({ practices }) => practices),
    seo: worst.seo === null ? null : middle(({ seo }) => seo ?? Number.NaN),
    lcp: middle(({ lcp }) => lcp),
    cls: middle(({ cls }) => cls),
    tbt: middle(({ tbt }) => tbt),
    machine: middle(({ machine }) => machine),
    slowdown: middle(({ slowdown }) => slowdown),
    faults: worst.faults,
  };
}

/** Returns the scores under 100, by name. */
export function lowScores({ performance, accessibility, practices, seo }: Visit): string[] {
  const scores = {
    performance,
    accessibility,
    'best practices': practices,
    ...(seo !== null && { SEO: seo }),
  };
  return Object.entries(scores)
    .filter(([, score]) => score < bars.score)
    .map(([name, score]) => `${name} ${score}`);
}

/** Returns every bar that a visit is under, with its figure. */
export const shortOf = (visit: Visit): string[] => [
  ...lowScores(visit),
  ...(visit.lcp > bars.lcp ? [`LCP ${(visit.lcp / 1000).toFixed(2)} s`] : []),
  ...(visit.cls > bars.cls ? [`CLS ${visit.cls}`] : []),
  ...(visit.tbt > bars.tbt ? [`TBT ${visit.tbt} ms`] : []),
];
