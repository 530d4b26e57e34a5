import type { Milestone } from '../schemas/index.ts';
import type { Directory } from './directory.ts';

/** A milestone with a published total. */
export type Totalled = Milestone & { total: NonNullable<Milestone['total']> };

function hasTotal(milestone: Milestone): milestone is Totalled {
  return milestone.total !== null;
}

/** Milestones with a published total, in the order of time. */
export function publishedTotals(directory: Directory): Totalled[] {
  return directory.milestones.filter(hasTotal);
}

/**
 * The points of the growth chart up to the date of the edition: totals that UNESCO gave on a known day or with an
 * admission. A figure for a year as a whole, or one that only the press gives, stands in the register alone.
 */
export function growthSeries(directory: Directory): Totalled[] {
  return publishedTotals(directory).filter(
    (milestone) =>
      milestone.total.givenBy === 'unesco' &&
      (milestone.admitted !== null || milestone.date.length === 10) &&
      milestone.date <= directory.edition.id,
  );
}
