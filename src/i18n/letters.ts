import type { Letter } from '../contribution.ts';
import type { Translate } from './messages.ts';

/** What a correction needs, in the order in which it is asked. */
export const correctionQuestions = ['page', 'says', 'shouldSay', 'source'] as const;

/** What a new practice cannot do without. */
export const practiceQuestions = ['city', 'title', 'what', 'audience', 'source'] as const;

/** A letter about a page: its address stands there already, with the release that the reader saw. */
export function correctionLetter(t: Translate, page: URL, release: string): Letter {
  const [, ...open] = correctionQuestions;
  return {
    subject: t('contribute.correctionOf', { page: page.pathname }),
    lines: [
      `${t('contribute.ask.page')}: ${page.href}`,
      t('contribute.releaseSeen', { release }),
      ...open.flatMap((question) => ['', `${t(`contribute.ask.${question}`)}:`, '']),
    ],
  };
}

/** A letter that brings a practice. */
export function practiceLetter(t: Translate): Letter {
  return {
    subject: t('contribute.newPractice'),
    lines: practiceQuestions.flatMap((question) => [`${t(`contribute.ask.${question}`)}:`, '', '']),
  };
}
