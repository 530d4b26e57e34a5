import { cellOf } from './cells.ts';
import { toCsv } from './csv.ts';
import { fieldOf, type DataRecord } from './records/stamps.ts';

/** Records as CSV: a header, then one row a record, with the fields in the order of their schema. */
export function recordsCsv(fields: readonly string[], records: readonly DataRecord[]): string {
  return toCsv(
    fields,
    records.map((record) => fields.map((field) => cellOf(fieldOf(record, field)))),
  );
}

/** Records as a JSON list, one record a line, so that two releases can be compared line by line. */
export function recordsJson(records: readonly DataRecord[]): string {
  return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}

/** One record as JSON, one field a line. */
export const recordJson = (record: DataRecord): string => `${JSON.stringify(record, null, 2)}\n`;
