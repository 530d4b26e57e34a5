/** A place on the globe: WGS 84, degrees north and degrees east. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** Mean Earth radius in kilometres, R₁ of the IUGG (Moritz, Geodetic Reference System 1980). */
export const EARTH_RADIUS_KM = 6371.0088;

/** The eight points of the compass, clockwise from north. */
export const compass = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const;
export type Direction = (typeof compass)[number];

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Returns the great-circle distance in kilometres, by the haversine formula, which stays exact for near points. */
export function distanceKm(a: Point, b: Point): number {
  const sinLatitude = Math.sin(radians(b.latitude - a.latitude) / 2);
  const sinLongitude = Math.sin(radians(b.longitude - a.longitude) / 2);
  const h =
    sinLatitude ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * sinLongitude ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Returns the initial bearing of the great circle from one place to another, in degrees clockwise from north. */
export function bearing(from: Point, to: Point): number {
  const [here, there] = [radians(from.latitude), radians(to.latitude)];
  const turn = radians(to.longitude - from.longitude);
  const east = Math.sin(turn) * Math.cos(there);
  const north = Math.cos(here) * Math.sin(there) - Math.sin(here) * Math.cos(there) * Math.cos(turn);
  return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360;
}

/** Returns the point of the compass that is nearest to the initial bearing; 'north' if both places are the same. */
export function direction(from: Point, to: Point): Direction {
  const sector = Math.round(bearing(from, to) / 45) % compass.length;
  return compass[sector] ?? 'north';
}
