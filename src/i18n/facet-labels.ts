import { openQuestions } from '../directory/adoption-sheet.ts';
import type { Directory } from '../directory/directory.ts';
import { audienceGroups } from '../schemas/practice.ts';
import { capital } from './capital.ts';
import { goalName } from './goal-name.ts';
import type { MessageKey } from './messages.ts';
import type { Ui } from './ui.ts';

/** The name of a facet. Throws at a facet that has none. */
export function facetLabel({ t }: Ui, facet: string): string {
  const labels: Record<string, MessageKey> = {
    region: 'finder.region',
    country: 'finder.country',
    theme: 'finder.theme',
    feature: 'finder.feature',
    award: 'finder.award',
    joined: 'finder.joined',
    size: 'finder.size',
    evidence: 'finder.evidence',
    practices: 'finder.practices',
    goal: 'finder.goal',
    audience: 'practice.audience',
    answered: 'finder.answered',
    results: 'finder.results',
    winner: 'finder.awardWinner',
    status: 'finder.status',
  };
  const key = labels[facet];
  if (!key) throw new Error(`The facet ${facet} has no name: add it here and to the messages.`);
  return t(key);
}

/** The name of an option of a facet, as a reader sees it. Throws at an option that has no name. */
export function optionLabel(directory: Directory, { t, locale }: Ui, facet: string, option: string): string {
  const names: Record<string, (id: string) => string> = {
    region: (id) => directory.region(id).name,
    country: (id) => directory.country(id).shortName,
    theme: (id) => directory.theme(id).name,
    feature: (id) => directory.keyFeature(id).name,
    joined: (id) => directory.rounds.find((round) => round.id === id)?.name ?? id,
    goal: (id) => goalName(t, Number(id)),
  };
  const named = names[facet];
  if (named) return named(option);
  const words: Record<string, Record<string, string>> = {
    size: {
      'under-50k': t('size.under-50k'),
      '50k-100k': t('size.50k-100k'),
      '100k-500k': t('size.100k-500k'),
      '500k-1m': t('size.500k-1m'),
      'over-1m': t('size.over-1m'),
      unknown: t('size.unknown'),
    },
    evidence: {
      confirmed: t('finder.confirmed'),
      unconfirmed: t('finder.unconfirmed'),
      unesco: t('finder.unesco'),
      secondary: t('finder.secondary'),
    },
    practices: { yes: t('finder.hasPractices'), no: t('finder.noPractices') },
    results: { yes: t('finder.hasResults'), no: t('finder.noResults') },
    status: {
      running: t('finder.running'),
      plan: t('finder.plan'),
      ended: t('finder.ended'),
      unknown: t('finder.unknownStatus'),
    },
    audience: Object.fromEntries(
      audienceGroups.map((group) => [group, capital(locale, t(`audience.${group}`))]),
    ),
    answered: {
      '5-or-more': t('finder.answered5', { of: openQuestions.length }),
      '3-or-4': t('finder.answered3', { of: openQuestions.length }),
      'up-to-2': t('finder.answered0', { of: openQuestions.length }),
    },
    winner: { yes: t('finder.yes'), no: t('finder.no') },
  };
  const word = words[facet]?.[option];
  // Years of awards name themselves.
  if (word === undefined && !/^\d+$/.test(option))
    throw new Error(`The facet ${facet} has no name for “${option}”.`);
  return word ?? option;
}
