import type { WorldWords } from '../directory/world-dots.ts';
import type { Ui } from './ui.ts';

/** What a map of the world says in a language. */
export const worldWords = ({ t, link }: Ui): WorldWords => ({
  link,
  unconfirmed: t('site.unconfirmed'),
  country: (country, count, unconfirmed) =>
    unconfirmed > 0
      ? t('map.markUnconfirmed', { country, count, unconfirmed })
      : t('map.mark', { country, count }),
});
