import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { directoryNaming, hostileName, hostileRuns } from '../../tests/hostile.ts';
import { readCell } from '../../tests/read-cell.ts';
import type { Directory } from '../directory/directory.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { kindNames, kinds, type KindName } from './records/kinds.ts';
import { recordsCsv, recordsJson } from './tables.ts';

const filesOf = (kind: KindName, of: Directory) => {
  const { schema, records } = kinds[kind];
  const all = records(of);
  return { csv: recordsCsv(Object.keys(schema.shape), all), json: recordsJson(all) };
};

/** The records of a CSV, read by a library and by the fields' schemas. */
function recordsIn(csv: string, kind: KindName) {
  const fields = jsonSchemaOf(kinds[kind].schema).properties ?? {};
  return parse<Record<string, string>>(csv, { columns: true, record_delimiter: '\r\n' }).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, readCell(cell, fields[name] ?? {})])),
  );
}

describe.each(kindNames)('%s', (kind) => {
  test('the CSV, read back by a library, is the JSON', () => {
    const { csv, json } = filesOf(kind, directory);
    expect(recordsIn(csv, kind)).toEqual(JSON.parse(json));
  });

  test('so it is with any name, and no cell can be taken for a formula', () => {
    fc.assert(
      fc.property(hostileName, (name) => {
        const { csv, json } = filesOf(kind, directoryNaming(name));
        expect(recordsIn(csv, kind)).toEqual(JSON.parse(json));
        const texts = parse(csv, { record_delimiter: '\r\n' }).flat();
        expect(texts.filter((text) => /^[=+@\t\r\n＝＋－＠]|^-(?!\d+(\.\d+)?$)/u.test(text))).toEqual([]);
      }),
      hostileRuns,
    );
  });
});

test('a spreadsheet shows a formula as the text that it is', () => {
  const csv = recordsCsv(['id', 'name', 'n'], [{ id: 'a', name: '=1+1', n: -1 }]);
  expect(csv).toBe("id,name,n\r\na,'=1+1,-1\r\n");
});

test('a list stands in one cell, and its delimiter inside a value is told apart', () => {
  const csv = recordsCsv(['names'], [{ names: ['a', 'b|c', '\\'] }]);
  expect(csv).toBe('names\r\na|b\\|c|\\\\\r\n');
});

test('what is not known is null in JSON and an empty cell in CSV', () => {
  const cork = kinds.practices.records(directory).find(({ id }) => id === 'cork-lifelong-learning-festival');
  expect(cork).toMatchObject({ needs_staff: null });
  expect(recordsCsv(['id', 'needs_staff'], cork ? [cork] : [])).toBe(
    'id,needs_staff\r\ncork-lifelong-learning-festival,\r\n',
  );
});
