import type { Box, XY } from './rings.ts';

/** One side of a box: points inside have `sign * (point[axis] - limit)` at least 0. */
interface Side {
  axis: 0 | 1;
  limit: number;
  sign: 1 | -1;
}

const sides = ({ west, south, east, north }: Box): Side[] => [
  { axis: 1, limit: south, sign: 1 },
  { axis: 1, limit: north, sign: -1 },
  { axis: 0, limit: west, sign: 1 },
  { axis: 0, limit: east, sign: -1 },
];

/** How far a point lies inside a side, negative outside. */
const depth = (point: XY, { axis, limit, sign }: Side) => sign * (point[axis] - limit);

const between = ([x0, y0]: XY, [x1, y1]: XY, t: number): XY => [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t];

/** Returns the part of a ring that lies in a box, by Sutherland and Hodgman (1974); cuts run along the box. */
export function clipRing(ring: readonly XY[], box: Box): readonly XY[] {
  let points = ring;
  for (const side of sides(box)) {
    const kept: XY[] = [];
    let last = points.at(-1);
    let lastInside = last ? depth(last, side) : 0;
    for (const point of points) {
      const inside = depth(point, side);
      if (last && inside < 0 !== lastInside < 0)
        kept.push(between(last, point, lastInside / (lastInside - inside)));
      if (inside >= 0) kept.push(point);
      [last, lastInside] = [point, inside];
    }
    points = kept;
  }
  return points;
}

/** The piece of a segment that lies in a box, as two shares of its length, by Liang and Barsky (1984). */
function clipSegment(from: XY, to: XY, all: readonly Side[]): [start: number, end: number] | undefined {
  let [start, end] = [0, 1];
  for (const side of all) {
    const [a, b] = [depth(from, side), depth(to, side)];
    if (a < 0 && b < 0) return undefined;
    if (a < 0) start = Math.max(start, a / (a - b));
    if (b < 0) end = Math.min(end, a / (a - b));
  }
  return start < end ? [start, end] : undefined;
}

/** Returns the pieces of a line that lie in a box. */
export function clipLine(line: readonly XY[], box: Box): XY[][] {
  const all = sides(box);
  const pieces: XY[][] = [];
  let piece: XY[] | undefined;
  let from = line[0];
  for (const to of line.slice(1)) {
    const share = from && clipSegment(from, to, all);
    if (from && share) {
      if (!piece || share[0] > 0) pieces.push((piece = [between(from, to, share[0])]));
      piece.push(between(from, to, share[1]));
      if (share[1] < 1) piece = undefined;
    } else piece = undefined;
    from = to;
  }
  return pieces;
}

/** Returns a closed line with points added so that no step is longer than so much along an axis: a straight cut bends on a projection. */
export function densify(ring: readonly XY[], step: number): XY[] {
  const points: XY[] = [];
  let last = ring.at(-1);
  for (const point of ring) {
    if (last) {
      const parts = Math.ceil(Math.max(Math.abs(point[0] - last[0]), Math.abs(point[1] - last[1])) / step);
      for (let part = 1; part < parts; part++) points.push(between(last, point, part / parts));
    }
    points.push(point);
    last = point;
  }
  return points;
}
