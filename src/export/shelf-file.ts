import { createHash } from 'node:crypto';
import type { KindName } from './records/kinds.ts';

/** The formats of the shelf: how their files end, and what a server calls them. */
export const mediaTypes = {
  json: 'application/json',
  csv: 'text/csv',
  geojson: 'application/geo+json',
  kml: 'application/vnd.google-earth.kml+xml',
  jsonld: 'application/ld+json',
  ttl: 'text/turtle',
  ics: 'text/calendar',
} as const;
export type Format = keyof typeof mediaTypes;

/** One file below /data/. */
export interface ShelfFile {
  /** Path below /data/: `cities.csv`. */
  path: string;
  format: Format;
  text: string;
  /** The kind of records it holds; null where it is about all of them. */
  kind: KindName | null;
}

export const bytesOf = ({ text }: ShelfFile): number => Buffer.byteLength(text);
export const sha256Of = ({ text }: ShelfFile): string => createHash('sha256').update(text).digest('hex');
