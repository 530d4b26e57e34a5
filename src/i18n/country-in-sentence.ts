import type { Country } from '../schemas/index.ts';

/** Countries whose English name takes an article within a sentence. */
const withArticle = new Set(['ae', 'gb', 'kr', 'nl', 'ph', 'ru']);

/** The short name as it stands within an English sentence: “in the United Kingdom”. */
export function countryInSentence(country: Pick<Country, 'id' | 'shortName'>): string {
  return withArticle.has(country.id) ? `the ${country.shortName}` : country.shortName;
}
