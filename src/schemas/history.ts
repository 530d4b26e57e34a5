import { z } from 'zod';
import { date, editorNote, partialDate, ref, sentence, sources, stamps, text } from './common.ts';

const count = z.int().nonnegative();

/** One round of the UNESCO Learning City Award; the file's name is its year. */
export const awardSchema = z.strictObject({
  conference: ref('conferences').describe('The conference at which the award was given'),
  awardDate: date.nullable().describe('The day on which it was given'),
  count: count.describe('Published number of awards'),
  note: text.nullable(),
  cities: z
    .array(z.strictObject({ city: ref('cities'), recognisedFor: text.describe('In our words'), sources }))
    .min(1),
  sources,
  ...stamps,
});
export type AwardData = z.infer<typeof awardSchema>;

/** One International Conference on Learning Cities; the file's name is its year. */
export const conferenceSchema = z.strictObject({
  ordinal: z.int().positive(),
  host: ref('cities').nullable(),
  place: text.nullable().describe('The place as its sources name it'),
  country: ref('countries').nullable(),
  start: partialDate,
  end: partialDate.nullable(),
  theme: text,
  outcomeDocuments: z.array(ref('documents')),
  participants: text.nullable().describe('As reported, and by whom'),
  organisers: text.nullable(),
  note: text.nullable(),
  sources,
  ...stamps,
});
export type ConferenceData = z.infer<typeof conferenceSchema>;

/** One admission round; continuous until 2018. */
export const roundSchema = z.strictObject({
  name: text,
  from: z.int(),
  to: z.int(),
  date: date.nullable().describe('The day of the admission, where it is known'),
  milestone: ref('milestones').nullable().describe('The milestone that holds the published numbers'),
  description: sentence.nullable(),
  sources,
  ...stamps,
});
export type RoundData = z.infer<typeof roundSchema>;

/** A dated event in the network's story, with the totals published on that day. */
export const milestoneSchema = z.strictObject({
  date: partialDate,
  end: partialDate.nullable(),
  title: text,
  text,
  admitted: z
    .strictObject({ cities: count, countries: count })
    .nullable()
    .describe('Published size of an admission'),
  total: z
    .strictObject({
      cities: count,
      countries: count,
      givenBy: z.enum(['unesco', 'press']).describe('Who gives the total'),
      alsoGiven: z.array(count).describe('Other totals that UNESCO texts give for the same state'),
    })
    .nullable(),
  note: text.nullable(),
  sources,
  ...stamps,
});
export type MilestoneData = z.infer<typeof milestoneSchema>;

export const clusterSchema = z.strictObject({
  name: text,
  order: z.int().positive(),
  note: text.nullable(),
  cities: z.array(
    z.strictObject({
      city: ref('cities'),
      role: z
        .enum(['coordinator', 'presented'])
        .describe('`presented`: the source does not use the word coordinator'),
    }),
  ),
  sources,
  ...stamps,
});
export type ClusterData = z.infer<typeof clusterSchema>;

export const documentSchema = z.strictObject({
  title: text,
  kind: z.enum(['guiding', 'publication']),
  year: z.int(),
  note: text.nullable(),
  sources,
  ...stamps,
});
export type DocumentData = z.infer<typeof documentSchema>;

/** The state of the network at a date, with its published totals; the file's name is the date. */
export const editionSchema = z.strictObject({
  published: z.strictObject({ cities: count, countries: count, inhabitants: count }),
  readUntil: date.describe('The day until which sources were read'),
  unnamedCities: z.array(
    z.strictObject({
      country: ref('countries').nullable().describe('null: the country is not known'),
      count: z.int().positive(),
      known: text.describe('What is known of them'),
      sources,
    }),
  ),
  unnamedCountries: count,
  note: text,
  snapshot: z
    .string()
    .regex(/^\d{4}\.\d{2}\.\d+$/)
    .nullable()
    .describe(
      'The last release of an earlier edition, whose files are kept under public/data/; null for the edition in hand',
    ),
  sources,
  ...stamps,
});
export type EditionData = z.infer<typeof editionSchema>;

/** One corrected fact, or one request of a city that was honoured, for the public list of corrections. */
export const correctionSchema = z.strictObject({
  date,
  page: z.string().startsWith('/'),
  was: text,
  is: text,
  requestedBy: ref('cities')
    .nullable()
    .describe('The city that asked for the change or the withdrawal; null where a source corrected a fact'),
  sources,
  editorNote,
});
