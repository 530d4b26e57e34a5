import { expect, it } from 'vitest';
import { arrows, nearest, next } from './towards.ts';

const here = { x: 0, y: 0 };
const spots = [
  { id: 'east', x: 10, y: 1 },
  { id: 'far east', x: 30, y: 0 },
  { id: 'north', x: 2, y: -20 },
  { id: 'south-west', x: -5, y: 30 },
];

it('goes to the nearest spot in the direction of the arrow', () => {
  expect(next(here, spots, arrows['ArrowRight'] ?? [0, 0])?.id).toBe('east');
  expect(next(here, spots, arrows['ArrowUp'] ?? [0, 0])?.id).toBe('north');
});

it('takes what lies aside if nothing lies straight ahead', () => {
  expect(next(here, spots, arrows['ArrowLeft'] ?? [0, 0])?.id).toBe('south-west');
});

it('finds nothing where nothing lies', () => {
  expect(next({ x: 0, y: 50 }, spots, arrows['ArrowDown'] ?? [0, 0])).toBeUndefined();
});

it('nearest is the nearest', () => {
  expect(nearest({ x: 25, y: 0 }, spots)?.id).toBe('far east');
});
