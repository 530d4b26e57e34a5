import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { fitsList } from './limits.ts';

test('the members of today fit one list, and so do those of the next edition', () => {
  expect(fitsList(directory.cities)).toBe(true);
  expect(fitsList({ length: 425 })).toBe(true);
});

test('one more than the limit does not fit', () => {
  expect(fitsList({ length: 3 }, 3)).toBe(true);
  expect(fitsList({ length: 4 }, 3)).toBe(false);
});
