import { z } from 'zod';
import { ref, stamps, text } from './common.ts';

export const countrySchema = z.strictObject({
  name: text.describe('The name in UN usage'),
  shortName: text.describe('A shorter name for lists and maps'),
  iso3: z
    .string()
    .regex(/^[a-z]{3}$/)
    .describe('ISO 3166-1 alpha-3, lower case'),
  m49: z
    .string()
    .regex(/^\d{3}$/)
    .describe('UN M49 code, which the map shapes use too'),
  region: ref('regions').describe('One of the five UNESCO regions'),
  alsoKnownAs: z.array(text).describe('Common names that find this country'),
  names: z
    .strictObject({ fr: text, es: text, ar: text, zh: text, ru: text })
    .describe('The name in the other UN languages'),
  ...stamps,
});
export type CountryData = z.infer<typeof countrySchema>;
