import { presimplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import type { XY } from './rings.ts';

/** A point and the area, in square units, of the triangle that its line would lose with it (Visvalingam and Whyatt 1993). */
export type Weighted = readonly [x: number, y: number, weight: number];

/** Returns a line without the points that lie nearer than a step to the point before; its ends stay. */
export function thin(line: readonly XY[], step: number): XY[] {
  const kept: XY[] = [];
  let [x0, y0] = [Infinity, Infinity];
  for (const point of line) {
    const [x, y] = point;
    if (Math.abs(x - x0) < step && Math.abs(y - y0) < step) continue;
    kept.push(point);
    [x0, y0] = [x, y];
  }
  const end = line.at(-1);
  if (end && kept.at(-1) !== end) kept.push(end);
  return kept;
}

/** Returns lines with the weight of each point; both ends of a line weigh without limit. */
export function weigh(lines: readonly (readonly XY[])[]): Weighted[][] {
  const arcs = lines.map((line) => line.map(([x, y]) => [x, y]));
  const topology: Topology<Objects<Record<string, never>>> = { type: 'Topology', objects: {}, arcs };
  return presimplify(topology).arcs.map((arc) =>
    arc.map(([x = 0, y = 0, weight = 0]): Weighted => [x, y, weight]),
  );
}

/** Returns the points of a line that weigh at least so much. */
export const lighten = (line: readonly Weighted[], weight: number): XY[] =>
  line.filter((point) => point[2] >= weight).map(([x, y]) => [x, y]);

/** Fewest points of a closed ring, the first counted twice: a quadrangle is the least that looks like an island. */
const LEAST = 5;

/** Returns a closed ring with the points that weigh at least so much, or with its heaviest few if those are too few. */
export function lightenRing(ring: readonly Weighted[], weight: number): XY[] {
  const kept = lighten(ring, weight);
  if (kept.length >= LEAST) return kept;
  const heaviest = ring.map(([, , own]) => own).sort((a, b) => b - a);
  return lighten(ring, heaviest[LEAST - 1] ?? 0);
}

/** Returns the area of a ring, whichever way it turns. */
export function area(ring: readonly XY[]): number {
  let twice = 0;
  let [x0, y0] = ring.at(-1) ?? [0, 0];
  for (const [x1, y1] of ring) {
    twice += x0 * y1 - x1 * y0;
    [x0, y0] = [x1, y1];
  }
  return Math.abs(twice) / 2;
}
