import { expect, test } from 'vitest';
import { fieldName, positionsOf } from './position.ts';

test('lines and columns count from one', () => {
  const at = positionsOf('ab\ncd\n');
  expect([0, 1, 2, 3, 5, 6].map(at)).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 2, column: 3 },
    { line: 3, column: 1 },
  ]);
});

test('a field is named as an editor would', () => {
  expect(fieldName(['sources', 2, 'print'])).toBe('sources[2].print');
  expect(fieldName([])).toBe('');
});
