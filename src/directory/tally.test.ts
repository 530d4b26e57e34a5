import { expect, test } from 'vitest';
import { bitsOf, byScore, codesOf, same, shared } from './tally.ts';

test('things in common are counted, also beyond the first 32', () => {
  const all = Array.from({ length: 70 }, (_, index) => `theme-${index}`);
  const bits = bitsOf([['theme-0', 'theme-31', 'theme-69'], ['theme-31', 'theme-69'], []], all);
  expect([shared(bits, 0, 1), shared(bits, 0, 0), shared(bits, 0, 2)]).toEqual([2, 3, 0]);
});

test('a thing that nobody knows is refused', () => {
  expect(() => bitsOf([['literacy']], ['health'])).toThrow('literacy');
});

test('the highest scores come first, equal ones in their order, and none for no score', () => {
  const walk = [...byScore(4, (entry) => [3, 0, 7, 3][entry] ?? 0)];
  expect(walk).toEqual([
    { score: 7, entries: [2] },
    { score: 3, entries: [0, 3] },
  ]);
});

test('a trait is shared by those of the same value, and what is not known by nobody', () => {
  const codes = codesOf(['africa', 'arab-states', 'africa', null, null]);
  expect([same(codes, 0, 2), same(codes, 0, 1), same(codes, 3, 4)]).toEqual([1, 0, 0]);
});
