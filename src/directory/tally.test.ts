import { expect, test } from 'vitest';
import { bitsOf, byScore, shared } from './tally.ts';

test('things in common are counted, also beyond the first 32', () => {
  const all = Array.from({ length: 70 }, (_, index) => `theme-${index}`);
  const bits = bitsOf([['theme-0', 'theme-31', 'theme-69'], ['theme-31', 'theme-69'], []], all);
  expect([shared(bits, 0, 1), shared(bits, 0, 0), shared(bits, 0, 2)]).toEqual([2, 3, 0]);
});

test('a thing that nobody knows is refused', () => {
  expect(() => bitsOf([['literacy']], ['health'])).toThrow('literacy');
});

test('the highest scores come first, equal ones in their order, and none for no score', () => {
  const walk = [...byScore(Uint16Array.from([3, 0, 7, 3]))];
  expect(walk).toEqual([
    { score: 7, entries: [2] },
    { score: 3, entries: [0, 3] },
  ]);
});
