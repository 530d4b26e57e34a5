import { distanceKm, EARTH_RADIUS_KM, type Point } from './distance.ts';
import { Queue } from './queue.ts';

type Vector = [x: number, y: number, z: number];
/** Places in a box of space: halves of the larger box around it, or a few places by their number. */
interface Box {
  low: Vector;
  high: Vector;
  inside: Box[] | number[];
}

/** Places of a box that is not halved any more. */
const FEW = 8;
/** Distances of boxes are told a hair shorter, so that rounding never hides a place. */
const HAIR = 1 - 1e-9;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

function onSphere({ latitude, longitude }: Point): Vector {
  const [north, east] = [radians(latitude), radians(longitude)];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

const axes = [0, 1, 2] as const;

function boxOf(places: number[], vectors: readonly Vector[]): Box {
  const low: Vector = [Infinity, Infinity, Infinity];
  const high: Vector = [-Infinity, -Infinity, -Infinity];
  const along = (place: number, axis: 0 | 1 | 2) => vectors[place]?.[axis] ?? 0;
  for (const place of places) {
    for (const axis of axes) {
      low[axis] = Math.min(low[axis], along(place, axis));
      high[axis] = Math.max(high[axis], along(place, axis));
    }
  }
  if (places.length <= FEW) return { low, high, inside: places };
  const widest = axes.reduce((most, axis) => (high[axis] - low[axis] > high[most] - low[most] ? axis : most));
  const sorted = places.sort((a, b) => along(a, widest) - along(b, widest));
  const half = sorted.length >> 1;
  return { low, high, inside: [boxOf(sorted.slice(0, half), vectors), boxOf(sorted.slice(half), vectors)] };
}

/** The least great-circle distance from a vector to a box, in kilometres, or a hair less. */
function kmToBox(from: Vector, { low, high }: Box): number {
  let square = 0;
  for (const axis of axes) square += Math.max(low[axis] - from[axis], 0, from[axis] - high[axis]) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(square) / 2)) * HAIR;
}

/**
 * Returns a walk through places by their great-circle distance from a point, the nearest first, equally near ones in their order.
 * It costs by the steps taken, not by how many places there are.
 */
export function byDistance(
  places: readonly Point[],
): (from: Point) => Generator<{ place: number; km: number }> {
  const whole = boxOf([...places.keys()], places.map(onSphere));
  return function* walk(from) {
    const vector = onSphere(from);
    const ahead = new Queue<Box | number>();
    ahead.add(0, -1, whole);
    for (let next = ahead.take(); next; next = ahead.take()) {
      const { key: km, value } = next;
      if (typeof value === 'number') yield { place: value, km };
      else
        for (const inner of value.inside) {
          const point = typeof inner === 'number' ? places[inner] : undefined;
          if (typeof inner !== 'number') ahead.add(kmToBox(vector, inner), -1, inner);
          else if (point) ahead.add(distanceKm(from, point), inner, inner);
        }
    }
  };
}
