import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import type jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { codeDrawing } from './code-drawing.ts';

/** The package has no default export that Node could import. */
const { default: readCode } = createRequire(import.meta.url)('jsqr') as { default: typeof jsQR };
/** Pixels a cell. */
const SCALE = 4;
const longest =
  'https://learning-cities.example.org/practices/a-name-of-a-practice-that-is-as-long-as-any-we-have/';

/** Draws the strokes as a browser would, black on white. */
function pixels({ size, path }: ReturnType<typeof codeDrawing>): { data: Uint8ClampedArray; side: number } {
  const side = size * SCALE;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  let [x, y] = [0, 0];
  for (const [, right = '', down = '', run = ''] of path.matchAll(/m(-?\d+) (\d+)h(\d+)/g)) {
    x += Number(right);
    y += Number(down);
    for (let row = y * SCALE; row < (y + 1) * SCALE; row++) {
      for (let column = x * SCALE; column < (x + Number(run)) * SCALE; column++) {
        data.set([0, 0, 0], (row * side + column) * 4);
      }
    }
    x += Number(run);
  }
  return { data, side };
}

test.each(['https://a.example/', 'https://example.org/cities/cork/', longest])(
  'a reader of codes reads %s back',
  (address) => {
    const { data, side } = pixels(codeDrawing(address));
    expect(readCode(data, side, side)?.data).toBe(address);
  },
);

test('the code of a long address weighs at most 600 bytes on the wire', () => {
  expect(brotliCompressSync(codeDrawing(longest).path).length).toBeLessThanOrEqual(600);
});
