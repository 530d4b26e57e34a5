import { expect, it } from 'vitest';
import { place } from '../../geo/frame.ts';
import { worldFrame, WORLD_WIDTH } from '../../geo/world-map.ts';
import { viewOf } from './view.ts';

it('is the middle of the still map, at the zoom at which the world is as wide', () => {
  const frame = worldFrame('mercator');
  const view = viewOf({ drawingWidth: WORLD_WIDTH, scrolled: 0, width: WORLD_WIDTH, height: frame.height });
  expect(2 ** view.zoom * 256).toBeCloseTo(WORLD_WIDTH, 6);
  const [x, y] = place(frame, view);
  expect(x).toBeCloseTo(WORLD_WIDTH / 2, 1);
  expect(y).toBeCloseTo(frame.height / 2, 1);
});

it('follows the part that a phone shows', () => {
  const scrolled = 400;
  const view = viewOf({ drawingWidth: 760, scrolled, width: 320, height: 424 });
  const [x] = place(worldFrame('mercator', 760), view);
  expect(x).toBeCloseTo(scrolled + 160, 1);
});
