import iso from 'i18n-iso-countries';
import type { CountryData } from '../../src/schemas/country.ts';
import type { Content } from '../../src/schemas/index.ts';

/** Returns the entry of a country by its ISO 3166-1 code, its names by CLDR; throws where there is no such code. */
export function proposeCountry(code: string, region: string, content: Content): CountryData {
  const alpha3 = iso.alpha2ToAlpha3(code.toUpperCase());
  const m49 = iso.alpha2ToNumeric(code.toUpperCase());
  if (alpha3 === undefined || m49 === undefined) throw new Error(`"${code}" is no code of ISO 3166-1.`);
  const name = (language: string) => iso.getName(code, language) ?? '';
  const { date } = content.release;
  return {
    name: name('en'),
    shortName: name('en'),
    iso3: alpha3.toLowerCase(),
    m49,
    region,
    alsoKnownAs: [],
    names: { fr: name('fr'), es: name('es'), ar: name('ar'), zh: name('zh'), ru: name('ru') },
    added: date,
    changed: date,
  };
}
