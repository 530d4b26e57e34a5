import fc from 'fast-check';
import { expect, test } from 'vitest';
import { windowOf } from './window-of.ts';

const whole = { width: 900, height: 400 };
const point = fc.tuple(
  fc.double({ min: 0, max: 900, noNaN: true }),
  fc.double({ min: 0, max: 400, noNaN: true }),
);

test('every dot is in the window, and the window in the drawing', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), (points) => {
      const { x, y, width, height } = windowOf(points, whole);
      for (const [px, py] of points) {
        expect(px).toBeGreaterThanOrEqual(x - 0.2);
        expect(px).toBeLessThanOrEqual(x + width + 0.2);
        expect(py).toBeGreaterThanOrEqual(y - 0.2);
        expect(py).toBeLessThanOrEqual(y + height + 0.2);
      }
      expect(x + width).toBeLessThanOrEqual(whole.width + 0.2);
      expect(y + height).toBeLessThanOrEqual(whole.height + 0.2);
    }),
  );
});

test('one dot is not drawn closer than the coasts allow', () => {
  expect(windowOf([[450, 200]], whole)).toEqual({ x: 360, y: 160, width: 180, height: 80 });
});
