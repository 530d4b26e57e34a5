import type { Practice } from '../schemas/index.ts';
import { adoptionSheet, openQuestions } from './adoption-sheet.ts';

/** Bands of answered questions, the fullest first: with the sources at hand, five answers are many. */
export const completenessBands = ['5-or-more', '3-or-4', 'up-to-2'] as const;
export type CompletenessBand = (typeof completenessBands)[number];

/** How many of the questions that sources may leave open the sources of a practice answer. It tells of the sources, not of the city. */
export function completeness(practice: Practice): { answered: number; of: number } {
  const of = openQuestions.length;
  return { answered: of - adoptionSheet(practice).open.length, of };
}

/** The band in which a practice's number of answered questions lies. */
export function completenessBand(practice: Practice): CompletenessBand {
  const { answered } = completeness(practice);
  if (answered >= 5) return '5-or-more';
  return answered >= 3 ? '3-or-4' : 'up-to-2';
}
