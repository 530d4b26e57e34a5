import type { GeometryObject, MultiLineString, MultiPolygon, Topology } from 'topojson-specification';
import type { GeoProjection } from 'd3-geo';
import { quantize } from 'topojson-client';
import { near, place } from './frame.ts';
import type { Point } from './distance.ts';
import { shapes } from './outline.ts';
import { unproject } from './projection.ts';
import { borders50m, coasts50m, type XY } from './rings.ts';
import { CENTRAL_MERIDIAN } from './world-extent.ts';
import { worldFrame } from './world-map.ts';

/** Land and borders of the whole world as a topology, in degrees; longitudes run from the Bering Strait eastwards to 191. */
export type WorldShapes = Topology<{ land: MultiPolygon; borders: MultiLineString }>;

/** The zoom of a web map up to which the shapes must do, before finer ones cover them, and the width of its world in pixels. */
const ZOOM = 4;
const WIDTH = 256 * 2 ** ZOOM;
/** Square pixels at that zoom; islands that hold a member stay whatever their size. */
const DETAIL = { triangle: 16, island: 16 };

/** Steps of the grid in degrees, half a pixel at that zoom; those of latitude are right at 45 degrees. */
const LONGITUDE_STEP = 360 / WIDTH / 2;
const LATITUDE_STEP = LONGITUDE_STEP * Math.SQRT1_2;

/** A pixel in degrees; what lies beyond the antimeridian keeps its longitude beyond 180. */
function degrees(projection: GeoProjection, pixel: XY): [number, number] {
  const [longitude, latitude] = unproject(projection, pixel);
  const expected = CENTRAL_MERIDIAN + (pixel[0] / WIDTH - 0.5) * 360;
  return [near(expected, longitude), latitude];
}

/** Whether a point lies inside a ring, on paper. */
function inside([x, y]: XY, ring: readonly XY[]): boolean {
  let odd = false;
  let [x0, y0] = ring.at(-1) ?? [0, 0];
  for (const [x1, y1] of ring) {
    if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) odd = !odd;
    [x0, y0] = [x1, y1];
  }
  return odd;
}

const turn = (ring: readonly XY[]) =>
  Math.sign(
    ring.reduce((sum, [x, y], i) => {
      const [x1, y1] = ring[i + 1] ?? [x, y];
      return sum + x * y1 - x1 * y;
    }, 0),
  );

/** Polygons as lists of ring numbers: rings that turn the other way are holes in the ring around them, as the Caspian Sea is. */
function polygons(rings: readonly (readonly XY[])[]): number[][][] {
  const largest = rings.reduce((a, b) => (b.length > a.length ? b : a));
  const isHole = (ring: readonly XY[]) => turn(ring) !== turn(largest);
  const outer = rings.map((ring, index) => ({ ring, arcs: [[index]] })).filter(({ ring }) => !isHole(ring));
  for (const [index, ring] of rings.entries()) {
    const [first] = ring;
    if (first && isHole(ring)) outer.find((other) => inside(first, other.ring))?.arcs.push([index]);
  }
  return outer.map(({ arcs }) => arcs);
}

/** Returns the land and the borders of the world for a live map: simplified, cut like the still map in Mercator. */
export function worldShapes(members: readonly Point[]): WorldShapes {
  const frame = worldFrame('mercator', WIDTH);
  const dots = members.map((member) => place(frame, member));
  const { land, borders } = shapes(frame, coasts50m(), borders50m(), dots, DETAIL);
  const rings = land.filter((ring) => ring.length > 3);
  const arcs = [...rings, ...borders].map((line) => line.map((pixel) => degrees(frame.projection, pixel)));
  const objects: WorldShapes['objects'] & Record<string, GeometryObject> = {
    land: { type: 'MultiPolygon', arcs: polygons(rings) },
    borders: { type: 'MultiLineString', arcs: borders.map((_, i) => [rings.length + i]) },
  };
  return quantize(
    { type: 'Topology', objects, arcs },
    { scale: [LONGITUDE_STEP, LATITUDE_STEP], translate: [CENTRAL_MERIDIAN, 0] },
  );
}
