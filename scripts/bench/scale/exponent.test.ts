import { expect, test } from 'vitest';
import { exponent } from './exponent.ts';

const growing = (power: number) => [350, 3500, 35_000].map((x) => ({ x, y: 7 * x ** power }));

test('a cost in proportion has the exponent 1, a cost of pairs 2, whatever the unit', () => {
  expect(exponent(growing(1))).toBeCloseTo(1);
  expect(exponent(growing(2))).toBeCloseTo(2);
  expect(exponent(growing(1.1).slice(0, 2))).toBeCloseTo(1.1);
});

test('one size says nothing about growth', () => {
  expect(() => exponent([{ x: 350, y: 10 }])).toThrow(RangeError);
});
