import { expect, test } from 'vitest';
import { parseCsv, recordsOf } from './parse-csv.ts';

test('quotes hold commas, line ends and quotes', () => {
  expect(parseCsv('a,b\r\n"x, ""y""\nz",2\n')).toEqual([
    ['a', 'b'],
    ['x, "y"\nz', '2'],
  ]);
});

test('empty cells are kept, empty rows are not', () => {
  expect(parseCsv('\uFEFFa,,c,\n\n,,\n1,2,3,4')).toEqual([
    ['a', '', 'c', ''],
    ['1', '2', '3', '4'],
  ]);
});

test('rows have the names of the header', () => {
  expect(recordsOf('name,country\nCork,ie\nBonn')).toEqual([
    { name: 'Cork', country: 'ie' },
    { name: 'Bonn', country: '' },
  ]);
  expect(() => recordsOf('name\nCork,ie')).toThrow('Row 2 of the CSV has 2 cells, the header 1.');
});
