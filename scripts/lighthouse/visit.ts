/** A page to look at. */
export interface Subject {
  name: string;
  path: string;
  /** Whether search engines shall find it; what they look for is asked of no other page. */
  isSought: boolean;
  /** Whether it is the page for what is not there, which comes with the status 404. */
  isMissing?: boolean;
}

/** What Lighthouse found in one visit of a page. Scores are from 0 to 100, times in milliseconds. */
export interface Visit {
  performance: number;
  accessibility: number;
  practices: number;
  /** Null where the page is not sought. */
  seo: number | null;
  lcp: number;
  cls: number;
  tbt: number;
  /** What cost points, one sentence each. */
  faults: string[];
  /** Lighthouse’s measure of the machine, and how often slower the phone was taken to be. */
  machine: number;
  slowdown: number;
}

/** The part of Lighthouse’s report that we read. */
interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<
    string,
    { title: string; score: number | null; numericValue?: number; displayValue?: string } | undefined
  >;
  environment: { benchmarkIndex: number };
  configSettings: { throttling: { cpuSlowdownMultiplier: number } };
}

/**
 * Lighthouse takes the machine for a desktop of 1500 or more and a phone for four times slower.
 * https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md#cpu-throttling
 */
const [DESKTOP, SLOWER] = [1500, 4];

/**
 * Returns how many times slower a phone is than a machine of this benchmark index. A machine that is slow or busy is
 * nearer to a phone than a desktop is; slowed down four times like one it would stand for a phone that nobody has.
 */
export const aPhoneIn = (index: number): number => Math.max(1, Math.min(SLOWER, (index / DESKTOP) * SLOWER));

/** Returns what we keep of Lighthouse’s report. Throws where it lacks a figure. */
export function readVisit({ categories, audits, environment, configSettings }: Report): Visit {
  const score = (id: string) => {
    const found = categories[id]?.score;
    if (found === undefined || found === null) throw new Error(`Lighthouse gave no score for ${id}.`);
    return Math.round(found * 100);
  };
  const figure = (id: string) => {
    const found = audits[id]?.numericValue;
    if (found === undefined) throw new Error(`Lighthouse gave no figure for ${id}.`);
    return found;
  };
  const faults = Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
    .flatMap(({ id }) => {
      const audit = audits[id];
      if (audit?.score === undefined || audit.score === null || audit.score >= 1) return [];
      return [`${audit.title}${audit.displayValue ? `: ${audit.displayValue}` : ''} (${id})`];
    });
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    practices: score('best-practices'),
    seo: categories['seo'] ? score('seo') : null,
    lcp: Math.round(figure('largest-contentful-paint')),
    // Smaller sums are less than a hair of one line.
    cls: Math.round(figure('cumulative-layout-shift') * 1000) / 1000,
    tbt: Math.round(figure('total-blocking-time')),
    faults,
    machine: Math.round(environment.benchmarkIndex),
    slowdown: configSettings.throttling.cpuSlowdownMultiplier,
  };
}
