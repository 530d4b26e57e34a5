import { describe, expect, it } from 'vitest';
import { area, lighten, thin, weigh } from './simplify.ts';
import type { XY } from './rings.ts';

const zigzag: XY[] = [
  [0, 0],
  [1, 0.1],
  [2, 0],
  [3, 4],
  [4, 0],
];

describe('weigh and lighten', () => {
  it('leaves out the points that change the line least', () => {
    const [line = []] = weigh([zigzag]);
    expect(lighten(line, 1)).toEqual([
      [0, 0],
      [2, 0],
      [3, 4],
      [4, 0],
    ]);
  });
  it('keeps the ends whatever they weigh', () => {
    const [line = []] = weigh([zigzag]);
    expect(lighten(line, 1e9)).toEqual([
      [0, 0],
      [4, 0],
    ]);
  });
});

it('thin leaves out points nearer than a step, but never the end', () => {
  expect(
    thin(
      [
        [0, 0],
        [0.1, 0],
        [1, 0],
        [1.1, 0],
      ],
      0.5,
    ),
  ).toEqual([
    [0, 0],
    [1, 0],
    [1.1, 0],
  ]);
});

it('area does not mind which way a ring turns', () => {
  const ring: XY[] = [
    [0, 0],
    [4, 0],
    [4, 3],
  ];
  expect(area(ring)).toBe(6);
  expect(area(ring.toReversed())).toBe(6);
});
