import iso from 'i18n-iso-countries';
import { entryRule } from '../rule.ts';

export const countryCodes = entryRule('countries', {
  name: 'country-codes',
  description: 'The three codes of a country belong together, by ISO 3166-1',
  *check({ id, iso3, m49 }) {
    const alpha3 = iso.alpha2ToAlpha3(id.toUpperCase())?.toLowerCase();
    const numeric = iso.alpha2ToNumeric(id.toUpperCase());
    if (alpha3 === undefined || numeric === undefined) {
      yield { what: `"${id}" is no code of ISO 3166-1`, mend: 'Rename the file to the code of the country.' };
      return;
    }
    if (iso3 !== alpha3)
      yield { at: ['iso3'], what: `"${iso3}" does not belong to "${id}"`, expected: `"${alpha3}"` };
    if (m49 !== numeric)
      yield { at: ['m49'], what: `"${m49}" does not belong to "${id}"`, expected: `"${numeric}"` };
  },
});
