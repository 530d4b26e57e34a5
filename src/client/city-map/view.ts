import { CENTRAL_MERIDIAN, latitudes } from '../../geo/world-extent.ts';

/** What a live map shows: its middle in degrees, and its zoom, at which the world is 256 · 2^zoom pixels wide. */
export interface View {
  latitude: number;
  longitude: number;
  zoom: number;
}

/** The still map on the screen, in CSS pixels: how wide the whole drawing is, and which part of it can be seen. */
export interface StillMap {
  drawingWidth: number;
  scrolled: number;
  width: number;
  height: number;
}

/** Mercator's y of a latitude as a share of the world's width, from the equator to the south. */
const southOf = (latitude: number) =>
  -Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI);
const latitudeOf = (south: number) => 90 - (360 / Math.PI) * Math.atan(Math.exp(south * 2 * Math.PI));

/** Returns the view of a live map that shows exactly what can be seen of the still map, so that nothing jumps. */
export function viewOf({ drawingWidth, scrolled, width, height }: StillMap): View {
  const x = (scrolled + width / 2) / drawingWidth;
  const [, north] = latitudes.mercator;
  return {
    latitude: latitudeOf(southOf(north) + height / 2 / drawingWidth),
    longitude: CENTRAL_MERIDIAN + (x - 0.5) * 360,
    zoom: Math.log2(drawingWidth / 256),
  };
}
