import { expect, it } from 'vitest';
import { fanSpots } from './fan-spots.ts';

const gap = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

it.each([2, 5, 12, 40])('parts %i members by more than a marker', (count) => {
  const spots = fanSpots(count, []);
  expect(spots).toHaveLength(count);
  const gaps = spots.flatMap((a, i) => spots.slice(i + 1).map((b) => gap(a, b)));
  expect(Math.min(...gaps)).toBeGreaterThan(28);
});

it('turns and grows so that it covers no other marker', () => {
  const others = [
    { x: 0, y: -40 },
    { x: 38, y: 10 },
  ];
  const spots = fanSpots(5, others);
  expect(Math.min(...spots.flatMap((spot) => others.map((other) => gap(spot, other))))).toBeGreaterThan(28);
});

it('gives places even where there is no room', () => {
  const crowd = Array.from({ length: 900 }, (_, i) => ({
    x: (i % 30) * 10 - 150,
    y: Math.floor(i / 30) * 10 - 150,
  }));
  expect(fanSpots(3, crowd)).toHaveLength(3);
});
