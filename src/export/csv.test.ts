import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCsv, toCsv } from './csv.ts';

test('cells are quoted where they must be, and unknown ones are empty', () => {
  expect(toCsv(['id', 'name', 'n'], [['a', 'Lagos, "the" city', null]])).toBe(
    'id,name,n\r\na,"Lagos, ""the"" city",\r\n',
  );
});

test('whatever is written is read back as it was', () => {
  const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
    fc.array(
      fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', 'é', ' ') }), {
        minLength: width,
        maxLength: width,
      }),
      { minLength: 1 },
    ),
  );
  fc.assert(
    fc.property(table, ([header = [], ...rows]) => {
      expect(parseCsv(toCsv(header, rows))).toEqual([header, ...rows]);
    }),
  );
});
