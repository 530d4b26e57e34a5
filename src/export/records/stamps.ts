import { z } from 'zod';
import { stamps } from '../../schemas/common.ts';
import type { Source } from '../../schemas/common.ts';
import { releaseSchema } from '../../schemas/network.ts';
import type { Directory } from '../../directory/directory.ts';

/** What a field of a record may hold: one value, several, or null where it is not known. */
export type Value = string | number | boolean | null | readonly (string | number)[];
export type DataRecord = Readonly<Record<string, Value>>;

/** Returns what a record says in a field. Throws where the record has no such field, which its schema promises. */
export function fieldOf(record: DataRecord, field: string): Value {
  const value = record[field];
  if (value === undefined) throw new Error(`A record has no field “${field}”.`);
  return value;
}

/** The last fields of every record: when it changed, and the edition and release that it is from. */
export const recordStamps = {
  added: stamps.added.describe('Date of the release with which the entry came in'),
  changed: stamps.changed.describe('Date of the release with which the entry last changed'),
  edition: z.iso.date().describe('The state of the network that is described, by its date'),
  release: releaseSchema.shape.version.describe('The release of this data'),
};

export function stampsOf(directory: Directory, entry: { added: string; changed: string }) {
  return {
    added: entry.added,
    changed: entry.changed,
    edition: directory.edition.id,
    release: directory.content.release.version,
  };
}

export const recordSources = z
  .array(z.string())
  .min(1)
  .describe('Where the facts were read: addresses, or titles of printed sources');

export const sourceTexts = (sources: readonly Source[]): string[] =>
  sources.map((source) => (typeof source === 'string' ? source : source.print));

export const page = z
  .string()
  .regex(/^\/.+\/$/)
  .describe('Path of the page of this site that the record stands on');
