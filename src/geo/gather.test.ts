import { expect, test } from 'vitest';
import { seeded } from '../../scripts/validate/mutation/random.ts';
import { gather } from './gather.ts';
import type { XY } from './rings.ts';

const random = seeded(5);
const spots = Array.from({ length: 600 }, (): XY => [random.next() * 380, random.next() * 330]);

test('up to the limit every spot remains', () => {
  expect(gather(spots, 600)).toEqual([...spots.keys()]);
});

test('beyond it the first spot always remains, and no more than allowed', () => {
  const left = gather(spots, 100);
  expect(left.length).toBeLessThanOrEqual(100);
  expect(left.length).toBeGreaterThan(40);
  expect(left).toContain(0);
});

test('no part of a drawing is emptied: whoever goes leaves somebody near', () => {
  const left = gather(spots, 100).map((place) => spots[place] ?? [NaN, NaN]);
  for (const [x, y] of spots) {
    const near = Math.min(...left.map(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY)));
    expect(near).toBeLessThan(60);
  }
});

test('spots on one place and far off the drawing come to an end', () => {
  expect(
    gather(
      [
        [0, 0],
        [0, 0],
        [1e6, -1e6],
      ],
      1,
    ).length,
  ).toBe(1);
});
