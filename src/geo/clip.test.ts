import { describe, expect, it } from 'vitest';
import { clipLine, clipRing, densify } from './clip.ts';
import { area } from './simplify.ts';
import type { XY } from './rings.ts';

const box = { west: 0, south: 0, east: 10, north: 10 };
const square = (from: number, to: number): XY[] => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
];

describe('clipRing', () => {
  it('keeps what lies inside', () => {
    expect(clipRing(square(2, 8), box)).toEqual(square(2, 8));
  });
  it('cuts what reaches out', () => {
    expect(area(clipRing(square(5, 20), box))).toBe(25);
  });
  it('fills the box where a ring goes around it', () => {
    expect(area(clipRing(square(-5, 20), box))).toBe(100);
  });
  it('leaves nothing of what lies outside', () => {
    expect(clipRing(square(11, 20), box)).toEqual([]);
  });
});

describe('clipLine', () => {
  it('cuts a line that leaves and comes back into two pieces', () => {
    const line: XY[] = [
      [5, 5],
      [15, 5],
      [15, 8],
      [5, 8],
    ];
    expect(clipLine(line, box)).toEqual([
      [
        [5, 5],
        [10, 5],
      ],
      [
        [10, 8],
        [5, 8],
      ],
    ]);
  });
  it('finds a line that only passes through', () => {
    expect(
      clipLine(
        [
          [-5, 5],
          [15, 5],
        ],
        box,
      ),
    ).toEqual([
      [
        [0, 5],
        [10, 5],
      ],
    ]);
  });
});

describe('densify', () => {
  it('leaves no step longer than allowed and no area lost', () => {
    const dense = densify(square(0, 10), 3);
    expect(dense).toHaveLength(16);
    expect(area(dense)).toBe(100);
  });
});
