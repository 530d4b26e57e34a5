import { fieldSchema, type JsonSchema } from '../src/export/json-schema.ts';
import type { Value } from '../src/export/records/stamps.ts';

/** Reads a cell of a CSV as docs/decisions/0006-one-record-many-formats.md tells users to. */
export function readCell(cell: string, field: JsonSchema): Value {
  const { schema, nullable } = fieldSchema(field);
  const text = cell.replace(/^'('*[=+\-@\t\r\n＝＋－＠])/u, '$1');
  if (schema.type === 'array') {
    const items = cell === '' ? [] : (text.match(/(?:\\.|[^|\\])+/gsu) ?? []);
    return items.map((item) =>
      schema.items?.type === 'integer' ? Number(item) : item.replace(/\\([\\|])/g, '$1'),
    );
  }
  if (cell === '' && nullable) return null;
  if (schema.type === 'boolean') return text === 'true';
  return schema.type === 'string' ? text : Number(text);
}
