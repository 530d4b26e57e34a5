import { expect, test } from 'vitest';
import { closest, edits } from './closest.ts';

test('a swap of two letters is one change', () => {
  expect(edits('recieve', 'receive')).toBe(1);
  expect(edits('', 'abc')).toBe(3);
});

test('the nearest known word is meant, if it is near enough', () => {
  expect(closest('poulation', ['population', 'name'])).toBe('population');
  expect(closest('mayor', ['name', 'basis'])).toBeUndefined();
});
