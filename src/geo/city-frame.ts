import { distanceKm, type Point } from './distance.ts';
import { frameAround, type Frame } from './frame.ts';
import { around, project } from './projection.ts';
import { extent, ringsOfCountry, type Box, type XY } from './rings.ts';

/** Size of every small map in pixels: it fits a phone without shrinking, and a side column. */
export const WIDTH = 380;
export const HEIGHT = 330;

/** A city map shows this many of the nearest members, if they are near enough. */
const NEIGHBOURS = 4;
/** Half the width of a city map in kilometres: never so near that coasts turn coarse, never so far that the city is lost. */
const NEAREST_KM = 100;
const FARTHEST_KM = 1100;
/** A country counts as small if none of its parts lies farther from the city. */
const HOMELAND_KM = 700;
/** A whole country is shown as long as that keeps the neighbours so many times smaller at most. */
const WHOLE_COUNTRY = 2.5;
/** Share of the map that stays free on each side of what must be seen. */
const AIR = 0.07;

/** Returns a box with air around it. */
export function airy({ west, south, east, north }: Box): Box {
  const air = AIR * Math.max(east - west, ((north - south) * WIDTH) / HEIGHT);
  return { west: west - air, south: south - air, east: east + air, north: north + air };
}

/** Half the width, in kilometres, of the map that a box needs. */
const halfWidth = ({ west, south, east, north }: Box) =>
  Math.max(east - west, ((north - south) * WIDTH) / HEIGHT) / 2;

/** The parts of a country on the plane of a place, if its main part there fits on a city map. */
function homeland(m49: string, middle: Point): Box | undefined {
  const plane = around(middle);
  const reach = (position: XY) =>
    distanceKm(middle, { longitude: position[0], latitude: position[1] }) <= HOMELAND_KM;
  const parts = ringsOfCountry(m49).filter(({ points }) => points.every(reach));
  const box = extent(parts.flatMap(({ points }) => points.map((position) => project(plane, position))));
  const here = box.west <= 0 && box.east >= 0 && box.south <= 0 && box.north >= 0;
  return here ? box : undefined;
}

/**
 * Returns the window of a city's map: its country where that is small enough, else its neighbourhood with the nearest
 * members, 100 to 1,100 km to each side.
 */
export function cityFrame(middle: Point, members: readonly Point[], m49: string): Frame {
  const distances = members.map((member) => distanceKm(middle, member)).sort((a, b) => a - b);
  const wanted = (distances[NEIGHBOURS] ?? FARTHEST_KM) * 1.15;
  const half = Math.min(FARTHEST_KM, Math.max(NEAREST_KM, wanted));
  const around: Box = {
    west: -half,
    east: half,
    south: (-half * HEIGHT) / WIDTH,
    north: (half * HEIGHT) / WIDTH,
  };
  const country = homeland(m49, middle);
  const whole = country && airy(country);
  const fits = whole && halfWidth(whole) > NEAREST_KM && halfWidth(whole) <= half * WHOLE_COUNTRY;
  return frameAround(middle, fits ? whole : around, WIDTH, HEIGHT);
}
