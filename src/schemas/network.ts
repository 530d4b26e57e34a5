import { z } from 'zod';
import { correctionSchema } from './history.ts';
import { date, id, sources, stamps, text } from './common.ts';

const told = z.strictObject({ text, sources });

/** What sources say about the network itself, its membership and its contacts. */
export const networkSchema = z.strictObject({
  name: text,
  shortName: text,
  coordinator: z.strictObject({ name: text, shortName: text, place: text, sources }),
  keyFeaturesSources: sources,
  benefits: z.strictObject({ items: z.array(text).min(1), sources }),
  apply: z.strictObject({
    who: text,
    whoNote: text,
    whoSources: sources,
    steps: z.array(z.strictObject({ by: text.describe('Who does it'), text })).min(1),
    stepsSources: sources,
    obligations: text,
    obligationsSources: sources,
    every: text,
    everySources: sources,
    calls: z.array(
      z.strictObject({
        opens: date,
        closes: date,
        nationalCommissionDeadline: date.nullable(),
        maxPerCountry: z.int().positive().nullable(),
        resultDate: date.nullable(),
        note: text.nullable(),
        sources,
      }),
    ),
  }),
  awardRules: z.strictObject({
    items: z.array(text).min(1).describe('The rules of the last round'),
    changes: z.array(text).describe('How the rules changed'),
    sources,
  }),
  clusters: z.strictObject({ note: text, sources }),
  peerLearning: told,
  contact: z.strictObject({
    coordination: z.strictObject({
      body: text,
      email: z.email(),
      phone: text,
      accounts: z.array(text),
      sources,
    }),
    institute: z.strictObject({ body: text, phone: text, fax: text, sources }),
  }),
  ...stamps,
});
export type Network = z.infer<typeof networkSchema>;

/** Host of a source, without `www.`, to the name of its site. */
export const sitesSchema = z.record(z.string().regex(/^[a-z0-9.-]+$/), text);
export type Sites = z.infer<typeof sitesSchema>;

/** City id to its permanent number. A number is given once and never again. */
export const idsSchema = z.record(id, z.int().positive());
export type Ids = z.infer<typeof idsSchema>;

/** Old path to new path, both absolute and with a trailing slash. */
export const redirectsSchema = z.record(z.string().regex(/^\/.*\/$/), z.string().regex(/^\/.*\/$/));

const version = z
  .string()
  .regex(/^\d{4}\.\d{2}\.\d+$/)
  .describe('Year, month and counter of the release');

export const releaseSchema = z.strictObject({
  version,
  date,
  edition: z.string().meta({ ref: 'editions' }).describe('The edition this release describes'),
  earlier: z
    .array(z.strictObject({ version, date }))
    .describe('Every release before this one, the newest first: the change log is counted by their dates'),
});
export type Release = z.infer<typeof releaseSchema>;

export const correctionsSchema = z.array(correctionSchema);
export type Corrections = z.infer<typeof correctionsSchema>;

/** Front matter of a prose page under content/pages/. */
export const pageSchema = z.strictObject({
  title: text,
  description: text.max(160),
  ...stamps,
});
export type PageData = z.infer<typeof pageSchema>;
