import { geoArea, geoCentroid } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { compass, type Direction, type Point } from './distance.ts';
import { around, project } from './projection.ts';

/** A country's largest stretch of land is so many kilometres wide or high before its parts are worth naming. */
const SMALLEST = 80;
/** The middle reaches so far from the centre, as a share of the way to the edge. */
const MIDDLE = 1 / 3;

/** The largest polygon of a shape, so that far islands do not draw the middle of a country into the sea. */
function mainland({ coordinates }: MultiPolygon) {
  const parts = coordinates.map((rings) => ({ type: 'Polygon' as const, coordinates: rings }));
  // A ring that the atlas has collapsed counts as the whole globe.
  const sound = parts.filter((part) => geoArea(part) < 2 * Math.PI);
  return sound.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a));
}

/**
 * Returns the part of a country in which a place lies: one of eight directions from the middle of its mainland's extent, or
 * `middle`; undefined where the country is so small that parts would say nothing.
 */
export function placeIn(
  country: MultiPolygon,
  { latitude, longitude }: Point,
): Direction | 'middle' | undefined {
  const land = mainland(country);
  const [east, north] = geoCentroid(land);
  const plane = around({ latitude: north, longitude: east });
  const corners = (land.coordinates[0] ?? []).map(([x = 0, y = 0]) => project(plane, [x, y]));
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, bottom - top];
  if (Math.max(width, height) < SMALLEST) return undefined;
  const [x, y] = project(plane, [longitude, latitude]);
  // The narrow side of a long country counts as half as long as the other: Chile has no east worth naming.
  const acrossX = (x - (left + right) / 2) / (Math.max(width, height / 2) / 2);
  const acrossY = (y - (top + bottom) / 2) / (Math.max(height, width / 2) / 2);
  if (Math.hypot(acrossX, acrossY) < MIDDLE) return 'middle';
  const sector = Math.round((Math.atan2(acrossX, -acrossY) * 4) / Math.PI);
  return compass[(sector + compass.length) % compass.length];
}
