import { z } from 'zod';

/** Longest public sentence that still fits the narrow fact column. */
const SENTENCE_MAX = 240;

/** An id is a file name and a piece of a URL: lower-case ASCII words joined by hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const id = z
  .string()
  .regex(idPattern, 'is no id: use lower-case ASCII letters, digits and single hyphens');

/** The folders of content/ that other entries may point to. */
export const referable = [
  'cities',
  'countries',
  'regions',
  'themes',
  'key-features',
  'conferences',
  'documents',
  'milestones',
  'editions',
] as const;
export type Referable = (typeof referable)[number];

/** A reference: the id of an entry in another folder. The validator reads `ref` from the schema's metadata. */
export const ref = (folder: Referable) => id.meta({ ref: folder });

export const text = z.string().trim().min(1, 'is empty');
export const sentence = text.max(SENTENCE_MAX);

/** A full calendar date, ISO 8601: 2024-02-14. */
export const date = z.iso.date();
/** A date as exact as its source: 2027, 2027-06 or 2027-06-01. */
export const partialDate = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'is no date: use 2024, 2024-02 or 2024-02-14',
  );

export const year = z.int().min(1800).max(2100);

/** A web page, or a printed source that has no address. */
export const source = z
  .union([
    z.url({ protocol: /^https?$/, error: 'is no web address: it must start with https:// or http://' }),
    z.strictObject({ print: text.describe('Title and year of a printed source') }),
  ])
  .meta({ source: true });
export type Source = z.infer<typeof source>;
export const sources = z
  .array(source)
  .min(1, 'has no source: every entry needs at least one')
  .describe('Where the facts of this entry were read');

/** When an entry first stood in the atlas and when its facts last changed. */
export const stamps = {
  added: date.describe('The release date with which this entry came in'),
  changed: date.describe('The release date with which this entry last changed'),
};

/** A question for maintainers; never shown to the public. */
export const editorNote = text.nullable().describe('An open question for maintainers, not shown on the site');
