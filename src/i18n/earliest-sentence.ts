import { markedName } from '../directory/dots.ts';
import { earliestAdmission } from '../directory/members-by-round.ts';
import type { City } from '../schemas/index.ts';
import type { Ui } from './ui.ts';

/** Most cities that one sentence names; more are counted. */
const NAMED = 3;

/**
 * Tells in which year the first of some members joined, as surely as it is known; '' where there is no member. Unconfirmed
 * members carry their mark.
 */
export function earliestSentence({ t, list }: Ui, members: readonly City[]): string {
  const earliest = earliestAdmission(members);
  if (!earliest) return '';
  const { certainty, cities } = earliest;
  const year = String(earliest.year);
  if (members.length === 1 && certainty !== 'known') return t(`earliest.only.${certainty}`, { year });
  const count = cities.length;
  if (count === members.length && certainty !== 'known') return t(`earliest.all.${certainty}`, { year });
  if (count > NAMED) return t(`earliest.many.${certainty}`, { year, count });
  const names = list(cities.map((city) => markedName(city, t('site.unconfirmed'))));
  return t(`earliest.few.${certainty}`, { year, count, names });
}
