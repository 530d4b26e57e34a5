import { z } from 'zod';
import { awardsOfCity } from '../../directory/awards.ts';
import type { Directory } from '../../directory/directory.ts';
import { admissionYear, roundOf } from '../../directory/members.ts';
import { practicesOfCity } from '../../directory/practices.ts';
import { citySchema } from '../../schemas/city.ts';
import { id } from '../../schemas/common.ts';
import type { City } from '../../schemas/index.ts';
import { page, recordSources, recordStamps, sourceTexts, stampsOf } from './stamps.ts';

const { shape } = citySchema;
const point = shape.location.shape;
const year = z.int();

/** A member city as it is published. */
export const cityRecord = z.strictObject({
  id: id.describe('The last part of the address of its page'),
  number: z.int().positive().nullable().describe('Permanent number, never given twice'),
  name: shape.name,
  page,
  country: shape.country,
  country_name: z.string().describe('The name of the country in UN usage'),
  region: shape.region,
  region_name: z.string().describe('The name of the region'),
  joined_from: year.describe('Year of admission, or the first year of the span in which it lies'),
  joined_to: year.describe('Year of admission, or the last year of the span in which it lies'),
  joined_basis: z.enum(['stated', 'inferred']).describe('Whether a source states the year or span'),
  round: id.describe('Admission round with which the city counts').meta({ ref: 'rounds' }),
  evidence: shape.evidence,
  status: shape.statusIn2024.describe('Whether a source shows the membership at the date of the edition'),
  doubt: shape.doubt,
  latitude: point.latitude,
  longitude: point.longitude,
  point_precision: point.precision,
  point_basis: point.basis,
  geonames: shape.geonames,
  population: shape.population,
  timezone: shape.timezone,
  subdivision: shape.subdivision,
  spelling: shape.displayName,
  other_names: shape.otherNames,
  awards: z.array(z.int()).describe('Years in which it received the UNESCO Learning City Award'),
  practice_count: z.int().nonnegative().describe('Number of its practices'),
  practices: z.array(id.meta({ ref: 'practices' })).describe('Its practices'),
  sources: recordSources,
  ...recordStamps,
});

/** Returns the record of a city. */
export function recordOfCity(directory: Directory, city: City): z.infer<typeof cityRecord> {
  const practices = practicesOfCity(directory, city.id).map((practice) => practice.id);
  return {
    id: city.id,
    number: directory.content.ids[city.id] ?? null,
    name: city.name,
    page: `/cities/${city.id}/`,
    country: city.country,
    country_name: directory.country(city.country).name,
    region: city.region,
    region_name: directory.region(city.region).name,
    joined_from: 'year' in city.admitted ? city.admitted.year : city.admitted.from,
    joined_to: admissionYear(city),
    joined_basis: city.admitted.basis,
    round: roundOf(directory, city).id,
    evidence: city.evidence,
    status: city.statusIn2024,
    doubt: city.doubt,
    latitude: city.location.latitude,
    longitude: city.location.longitude,
    point_precision: city.location.precision,
    point_basis: city.location.basis,
    geonames: city.geonames,
    population: city.population,
    timezone: city.timezone,
    subdivision: city.subdivision,
    spelling: city.displayName,
    other_names: city.otherNames,
    awards: awardsOfCity(directory, city.id).map(({ award }) => Number(award.id)),
    practice_count: practices.length,
    practices,
    sources: sourceTexts(city.sources),
    ...stampsOf(directory, city),
  };
}
