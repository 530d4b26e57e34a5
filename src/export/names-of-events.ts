import { capital } from '../i18n/capital.ts';
import { localeOf } from '../i18n/locales.ts';
import { ordinal, ui } from '../i18n/ui.ts';
import type { Award, Conference, Round } from '../schemas/index.ts';

const english = localeOf(undefined);
const { t } = ui(undefined);

/** The names of events as files tell them, where no page stands around them. */
export const conferenceName = (conference: Conference): string =>
  capital(english, t('calendar.conference', { ordinal: ordinal(t, conference.ordinal) }));

export const awardName = (award: Award): string => `${t('awards.name')} ${award.id}`;

export const roundName = (round: Round): string => t('rounds.roundTitle', { name: round.name });
