import { describe, expect, it } from 'vitest';
import { bearing, direction, distanceKm, type Point } from './distance.ts';

const at = (latitude: number, longitude: number): Point => ({ latitude, longitude });
const cork = at(51.898, -8.4706);
const limerick = at(52.6647, -8.6231);

describe('distanceKm', () => {
  it('is a quarter of the circumference from pole to equator', () => {
    expect(distanceKm(at(90, 0), at(0, 0))).toBeCloseTo(10007.56, 1);
  });
  it('is half the circumference between antipodes', () => {
    expect(distanceKm(at(0, 0), at(0, 180))).toBeCloseTo(20015.11, 1);
  });
  it('measures Cork to Limerick as 86 km, both ways', () => {
    expect(Math.round(distanceKm(cork, limerick))).toBe(86);
    expect(distanceKm(limerick, cork)).toBe(distanceKm(cork, limerick));
  });
  it('crosses the antimeridian by the short way', () => {
    expect(distanceKm(at(0, 179.5), at(0, -179.5))).toBeCloseTo(111.2, 1);
  });
  it('is zero at the same place', () => {
    expect(distanceKm(cork, cork)).toBe(0);
  });
});

describe('direction', () => {
  it('names the eight points of the compass', () => {
    const around = [at(1, 0), at(1, 1), at(0, 1), at(-1, 1), at(-1, 0), at(-1, -1), at(0, -1), at(1, -1)];
    expect(around.map((place) => direction(at(0, 0), place))).toEqual([
      'north',
      'north-east',
      'east',
      'south-east',
      'south',
      'south-west',
      'west',
      'north-west',
    ]);
  });
  it('rounds a bearing just west of north to north', () => {
    expect(bearing(cork, limerick)).toBeGreaterThan(350);
    expect(direction(cork, limerick)).toBe('north');
  });
  it('looks across the antimeridian', () => {
    expect(direction(at(0, 179), at(0, -179))).toBe('east');
  });
});
