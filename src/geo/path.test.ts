import { describe, expect, it } from 'vitest';
import { pathData } from './path.ts';

describe('pathData', () => {
  it('writes whole relative steps of the grid, with the fewest separators', () => {
    const triangle = [
      [0, 0],
      [10, 0.4],
      [5, -5],
    ] as const;
    expect(pathData([triangle], 2, true)).toBe('m0 0 20 1-10-11z');
  });
  it('goes on from the start of a closed ring, and from the end of an open line', () => {
    const lines = [
      [
        [0, 0],
        [2, 0],
        [2, 2],
      ],
      [
        [5, 5],
        [6, 5],
        [6, 6],
      ],
    ] as const;
    expect(pathData(lines, 1, true)).toBe('m0 0 2 0 0 2zm5 5 1 0 0 1z');
    expect(pathData(lines, 1, false)).toBe('m0 0 2 0 0 2m3 3 1 0 0 1');
  });
  it('leaves out what collapses on the grid', () => {
    const speck = [
      [1, 1],
      [1.1, 1],
      [1, 1.1],
    ] as const;
    expect(pathData([speck], 1, true)).toBe('');
  });
});
