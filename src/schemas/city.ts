import { z } from 'zod';
import { editorNote, ref, sentence, sources, stamps, text } from './common.ts';

/** Membership opened in 2015; how late an admission can lie depends on the edition, and is checked with it. */
const admissionYear = z.int().min(2015);
const basis = z
  .enum(['stated', 'inferred'])
  .describe('`stated` by a source, or `inferred` by this atlas from what sources say');

const admitted = z.union([
  z.strictObject({ year: admissionYear, basis }),
  z.strictObject({ from: admissionYear, to: admissionYear, basis }),
]);

/** Coordinates carry at most four decimals: about eleven metres, more would feign exactness. */
const degrees = (limit: number) => z.number().min(-limit).max(limit);

export const citySchema = z.strictObject({
  name: text.describe('The name shown, in Latin script'),
  displayName: z.enum(['seen', 'unseen']).describe("Whether UNESCO's own spelling of the name was seen"),
  country: ref('countries').describe('ISO 3166-1 alpha-2, lower case'),
  region: ref('regions').describe('One of the five UNESCO regions'),
  admitted: admitted.describe('Year of admission, or the span in which it lies'),
  evidence: z
    .enum(['unesco', 'secondary'])
    .describe(
      '`unesco`: a page of UNESCO or UIL names the member; `secondary`: a city, ministry, National Commission or the press does',
    ),
  statusIn2024: z
    .enum(['confirmed', 'unconfirmed'])
    .describe('Whether a source shows the membership on 14 February 2024'),
  doubt: sentence.nullable().describe('What is doubtful about the membership, for the public'),
  location: z.strictObject({
    latitude: degrees(90).describe('WGS 84, degrees north'),
    longitude: degrees(180).describe('WGS 84, degrees east'),
    precision: z
      .enum(['city', 'district', 'seat', 'area'])
      .describe(
        'What the point marks: the town, a part of a city, the administrative seat, or the middle of a wider member',
      ),
    basis: z
      .enum(['geonames', 'kostat-2013', 'editor'])
      .describe('Where the point comes from; `editor` is set by hand, about ±3 km'),
  }),
  geonames: z.int().positive().nullable().describe('GeoNames id of the place'),
  population: z
    .int()
    .positive()
    .nullable()
    .describe(
      'Inhabitants of the town by GeoNames, year not stated; null where unknown or where the member is far larger than the town',
    ),
  timezone: text.nullable().describe('IANA time zone'),
  subdivision: text.nullable().describe('First-level division (GeoNames)'),
  otherNames: z.array(text).describe('Other spellings and scripts, without language tags'),
  sources,
  editorNote,
  ...stamps,
});
export type CityData = z.infer<typeof citySchema>;
