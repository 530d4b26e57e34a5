import { geoAzimuthalEqualArea, geoEqualEarth, geoMercator, type GeoProjection } from 'd3-geo';
import { EARTH_RADIUS_KM, type Point } from './distance.ts';
import type { XY } from './rings.ts';
import { CENTRAL_MERIDIAN, type WorldProjection } from './world-extent.ts';

/** Returns a projection of the whole world, the equator of which is so many units wide. */
export function world(name: WorldProjection, width: number): GeoProjection {
  const projection = name === 'mercator' ? geoMercator() : geoEqualEarth();
  const rotated = projection.rotate([-CENTRAL_MERIDIAN, 0]).translate([0, 0]).scale(1);
  const [east] = project(rotated, [CENTRAL_MERIDIAN + 179.999, 0]);
  return rotated.scale(width / 2 / east).precision(0);
}

/** Returns an azimuthal equal-area projection with a place in its middle, in kilometres; y grows to the south. */
export const around = ({ latitude, longitude }: Point): GeoProjection =>
  geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .translate([0, 0])
    .scale(EARTH_RADIUS_KM)
    .precision(0);

/** Returns where a position lies on the plane of a projection; throws a RangeError where the projection does not reach. */
export function project(projection: GeoProjection, position: XY): XY {
  const placed = projection([position[0], position[1]]);
  if (placed) return placed;
  throw new RangeError(`The projection does not reach ${position.join(', ')}.`);
}

/** Returns longitude and latitude of a point on the plane of a projection; throws a RangeError where there is none. */
export function unproject(projection: GeoProjection, point: XY): XY {
  const position = projection.invert?.([point[0], point[1]]);
  if (position) return position;
  throw new RangeError(`No place of the globe lies at ${point.join(', ')} on this projection.`);
}
