import type { GeoProjection } from 'd3-geo';
import { EARTH_RADIUS_KM, type Point } from './distance.ts';
import { around, project, unproject } from './projection.ts';
import { extent, type Box, type XY } from './rings.ts';

/** A window on a projected globe, in pixels from its top left corner. */
export interface Frame {
  width: number;
  height: number;
  /** Kilometres a pixel, true in the middle of the projection. */
  kmPerPixel: number;
  /** Places a position in degrees on the window, in pixels. */
  projection: GeoProjection;
  /** What of the globe can be seen, in degrees; its longitudes may run on beyond 180. */
  degrees: Box;
}

/** Points along the sides of a window; the outermost latitude and longitude lie there, or at a pole. */
const SAMPLES = 32;
/** Degrees added on each side, for what bends out between two samples. */
const SLACK = 0.5;

/** Returns a position, turned by whole turns to lie within 180 degrees of a meridian. */
export const near = (meridian: number, longitude: number) =>
  longitude - 360 * Math.round((longitude - meridian) / 360);

function visibleDegrees(projection: GeoProjection, width: number, height: number, middle: Point): Box {
  const rim: XY[] = [];
  for (let i = 0; i <= SAMPLES; i++) {
    const [x, y] = [(width * i) / SAMPLES, (height * i) / SAMPLES];
    rim.push([x, 0], [x, height], [0, y], [width, y]);
  }
  const { west, south, east, north } = extent(
    rim.map((pixel) => {
      const [longitude, latitude] = unproject(projection, pixel);
      return [near(middle.longitude, longitude), latitude];
    }),
  );
  const [x, y] = project(projection, [0, 90]);
  const poleInside = x >= 0 && x <= width && y >= 0 && y <= height;
  // A meridian cut through the pole must not meet itself: stay a hair off the far side.
  if (poleInside)
    return { west: middle.longitude - 179.999, south, east: middle.longitude + 179.999, north: 90 };
  return { west: west - SLACK, south: south - SLACK, east: east + SLACK, north: Math.min(90, north + SLACK) };
}

/** Returns a window around a place: what lies in a box of its plane (kilometres east and south of the place) fits into it. */
export function frameAround(middle: Point, km: Box, width: number, height: number): Frame {
  const kmPerPixel = Math.max((km.east - km.west) / width, (km.north - km.south) / height);
  const projection = around(middle)
    .scale(EARTH_RADIUS_KM / kmPerPixel)
    .translate([
      width / 2 - (km.west + km.east) / 2 / kmPerPixel,
      height / 2 - (km.south + km.north) / 2 / kmPerPixel,
    ]);
  return {
    width,
    height,
    kmPerPixel,
    projection,
    degrees: visibleDegrees(projection, width, height, middle),
  };
}

/** Returns the pixel of a place on a window. */
export const place = ({ projection }: Frame, { latitude, longitude }: Point): XY =>
  project(projection, [longitude, latitude]);

/** Returns whether a pixel lies on a window, so many pixels off its edge. */
export const shows = ({ width, height }: Frame, [x, y]: XY, margin = 0): boolean =>
  x >= margin && y >= margin && x <= width - margin && y <= height - margin;
