import type { ComboboxWords } from '../client/combobox/combobox.ts';
import { wordingOf } from '../i18n/messages.ts';
import type { Ui } from '../i18n/ui.ts';

/** The texts of a field that proposes names. */
export function comboboxWords({ t, locale }: Ui): ComboboxWords {
  return {
    city: t('menu.cities'),
    country: t('menu.countries'),
    region: t('menu.regions'),
    theme: t('menu.themes'),
    unconfirmed: t('site.unconfirmed'),
    found: wordingOf(locale.code, 'search.suggestions'),
    none: t('search.noSuggestion'),
  };
}
