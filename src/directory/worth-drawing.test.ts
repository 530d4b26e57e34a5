import { expect, test } from 'vitest';
import { isWorthDrawing } from './worth-drawing.ts';

test.each([
  [[1, 0, 1, 1, 2], undefined, true],
  [[0, 7, 0], undefined, false],
  [[1, 1, 2], undefined, false],
  [[], undefined, false],
  [[3, 2, 2], 3, false],
  [[4, 2, 1], 5, true],
])('counts of %j, of %j things: worth a chart is %s', (counts, things, expected) => {
  expect(isWorthDrawing(counts, things)).toBe(expected);
});
