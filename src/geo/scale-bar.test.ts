import { expect, it } from 'vitest';
import { frameAround } from './frame.ts';
import { scaleBar } from './scale-bar.ts';

const frame = (half: number) =>
  frameAround(
    { latitude: 50, longitude: 0 },
    { west: -half, east: half, south: -half, north: half },
    380,
    330,
  );

it('shows the longest round length that fits', () => {
  const near = frame(100);
  const bar = scaleBar(near, []);
  expect(bar?.km).toBe(20);
  expect((bar?.length ?? 0) * near.kmPerPixel).toBeCloseTo(20, 0);
});

it('moves away from dots', () => {
  const [low, high] = [
    { west: 20, east: 24, north: 318, south: 322 },
    { west: 300, east: 304, north: 318, south: 322 },
  ];
  expect(scaleBar(frame(100), [low])?.x).toBeGreaterThan(190);
  expect(scaleBar(frame(100), [low, high])?.y).toBeLessThan(50);
});

it('is left out where one length does not hold for the whole map', () => {
  expect(scaleBar(frame(6000), [])).toBeUndefined();
});
