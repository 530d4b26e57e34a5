import { expect, it } from 'vitest';
import { spread } from './spread.ts';
import type { XY } from './rings.ts';

it('parts dots on one spot, moves them little, and is the same each time', () => {
  const heap = Array.from({ length: 30 }, (): XY => [100, 100]);
  const parted = spread(heap, 4);
  for (const [i, [x, y]] of parted.entries()) {
    expect(Math.hypot(x - 100, y - 100)).toBeLessThan(16);
    for (const [otherX, otherY] of parted.slice(i + 1))
      expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(3);
  }
  expect(spread(heap, 4)).toEqual(parted);
});

it('leaves dots that lie apart where they are', () => {
  const apart: XY[] = [
    [0, 0],
    [10, 0],
  ];
  for (const [i, [x]] of spread(apart, 4).entries()) expect(x).toBeCloseTo(i * 10, 3);
});

it('leaves too many dots to part where they are', () => {
  const crowd = Array.from({ length: 2000 }, (_, i): [number, number] => [i % 7, 0]);
  expect(spread(crowd, 4)).toEqual(crowd);
});
