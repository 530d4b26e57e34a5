import { z } from 'zod';
import { awardsOfCity } from '../../directory/awards.ts';
import type { Directory } from '../../directory/directory.ts';
import { citiesOfCountry } from '../../directory/members.ts';
import { practicesOfCountry } from '../../directory/practices.ts';
import { countryTotals } from '../../directory/totals.ts';
import { countrySchema } from '../../schemas/country.ts';
import { id } from '../../schemas/common.ts';
import type { Country } from '../../schemas/index.ts';
import { page, recordStamps, stampsOf } from './stamps.ts';

const { shape } = countrySchema;
const count = z.int().nonnegative();

/** A country with members as it is published. */
export const countryRecord = z.strictObject({
  id: id.describe('ISO 3166-1 alpha-2, lower case'),
  iso3: shape.iso3,
  m49: shape.m49,
  name: shape.name,
  short_name: shape.shortName,
  page,
  region: shape.region,
  region_name: z.string().describe('The name of the region'),
  also_known_as: shape.alsoKnownAs,
  name_fr: shape.names.shape.fr.describe('The name in French'),
  name_es: shape.names.shape.es.describe('The name in Spanish'),
  name_ar: shape.names.shape.ar.describe('The name in Arabic'),
  name_zh: shape.names.shape.zh.describe('The name in Chinese'),
  name_ru: shape.names.shape.ru.describe('The name in Russian'),
  cities_named: count.describe('Member cities that a source names: confirmed and unconfirmed'),
  cities_confirmed: count.describe('Member cities that are confirmed for the edition'),
  cities_unconfirmed: count.describe('Member cities that are not confirmed for the edition'),
  cities_unnamed: count.describe('Further members that a source counts in this country and nobody names'),
  awards: count.describe('UNESCO Learning City Awards that its cities received'),
  practices: count.describe('Practices of its cities'),
  ...recordStamps,
});

/** Returns the record of a country. */
export function recordOfCountry(directory: Directory, country: Country): z.infer<typeof countryRecord> {
  const { named, confirmed, unconfirmed, unnamed } = countryTotals(directory, country.id);
  return {
    id: country.id,
    iso3: country.iso3,
    m49: country.m49,
    name: country.name,
    short_name: country.shortName,
    page: `/countries/${country.id}/`,
    region: country.region,
    region_name: directory.region(country.region).name,
    also_known_as: country.alsoKnownAs,
    name_fr: country.names.fr,
    name_es: country.names.es,
    name_ar: country.names.ar,
    name_zh: country.names.zh,
    name_ru: country.names.ru,
    cities_named: named,
    cities_confirmed: confirmed,
    cities_unconfirmed: unconfirmed,
    cities_unnamed: unnamed,
    awards: citiesOfCountry(directory, country.id).flatMap((city) => awardsOfCity(directory, city.id)).length,
    practices: practicesOfCountry(directory, country.id).length,
    ...stampsOf(directory, country),
  };
}
