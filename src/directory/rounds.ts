import type { City, Milestone, Round } from '../schemas/index.ts';
import type { Directory } from './directory.ts';
import { citiesOfRound, isUnconfirmed } from './members.ts';

/** An admission round with its published numbers and with what is named of it here. */
export interface RoundBooks {
  round: Round;
  /** The milestone that holds the published numbers; null where no source gives any. */
  milestone: Milestone | null;
  admitted: Milestone['admitted'];
  /** Cities that count in this round, by name. */
  named: City[];
  unconfirmed: number;
  /** Cities of which only a span of years is known; they count at its end. */
  spans: number;
}

export function roundBooks(directory: Directory, round: Round): RoundBooks {
  const named = citiesOfRound(directory, round.id);
  const milestone = round.milestone === null ? null : directory.milestone(round.milestone);
  return {
    round,
    milestone,
    admitted: milestone?.admitted ?? null,
    named,
    unconfirmed: named.filter(isUnconfirmed).length,
    spans: named.filter(({ admitted }) => 'from' in admitted).length,
  };
}
