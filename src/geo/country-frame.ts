import { airy, HEIGHT, WIDTH } from './city-frame.ts';
import type { Point } from './distance.ts';
import { frameAround, near, type Frame } from './frame.ts';
import { around, project } from './projection.ts';
import { extent, ringsOfCountry, type Box, type Line, type XY } from './rings.ts';
import { area } from './simplify.ts';

/** Parts of a country at least this large against its main part, and so near to it in degrees, are always shown. */
const LARGE_PART = 0.1;
const NEAR_PART = 15;
/** A member belongs to the part of its country that it lies in, or so many degrees off. */
const OFFSHORE = 0.3;
/** A map shows at least so many kilometres to each side: smaller countries keep their surroundings. */
const LEAST_HALF_KM = 60;

/** The area of a part in square degrees of the equator. */
const size = ({ points, south, north }: Line) =>
  area(points) * Math.cos((((south + north) / 2) * Math.PI) / 180);

/** The gap between two parts in degrees, along the wider of both axes. */
const gap = (a: Box, b: Box) =>
  Math.max(a.west - b.east, b.west - a.east, a.south - b.north, b.south - a.north);

const holds = ({ west, south, east, north }: Line, { latitude, longitude }: Point) => {
  const x = near((west + east) / 2, longitude);
  return (
    x > west - OFFSHORE && x < east + OFFSHORE && latitude > south - OFFSHORE && latitude < north + OFFSHORE
  );
};

const middleOf = ({ west, south, east, north }: Box): Point => ({
  latitude: (south + north) / 2,
  longitude: (west + east) / 2,
});

/** Returns the window of a country's map: its main part and every part that holds members. */
export function countryFrame(m49: string, members: readonly Point[]): Frame {
  const parts = ringsOfCountry(m49);
  const largest = Math.max(...parts.map(size));
  const main = parts.find((part) => size(part) === largest);
  if (!main) throw new RangeError(`The country ${m49} has no shape that can be drawn.`);
  const shown = parts.filter(
    (part) =>
      (size(part) >= largest * LARGE_PART && gap(main, part) <= NEAR_PART) ||
      members.some((member) => holds(part, member)),
  );
  const meridian = (main.west + main.east) / 2;
  const points = [
    ...shown.flatMap((part) => part.points),
    ...members.map(({ latitude, longitude }): XY => [longitude, latitude]),
  ].map(([x, y]): XY => [near(meridian, x), y]);
  const middle = middleOf(extent(points));
  const plane = around(middle);
  const box = airy(extent(points.map((position) => project(plane, position))));
  return frameAround(middle, atLeast(box), WIDTH, HEIGHT);
}

/** The box, grown around its middle to the least size of a map. */
function atLeast({ west, south, east, north }: Box): Box {
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  return {
    west: Math.min(west, x - LEAST_HALF_KM),
    east: Math.max(east, x + LEAST_HALF_KM),
    south: Math.min(south, y - (LEAST_HALF_KM * HEIGHT) / WIDTH),
    north: Math.max(north, y + (LEAST_HALF_KM * HEIGHT) / WIDTH),
  };
}

/** Returns the window of a region's map: all its members, seen from above their common middle. */
export function regionFrame(members: readonly Point[]): Frame {
  const middle = commonMiddle(members);
  const plane = around(middle);
  const spots = members.map(({ latitude, longitude }) => project(plane, [longitude, latitude]));
  return frameAround(middle, airy(extent(spots)), WIDTH, HEIGHT);
}

/** The middle of places on the sphere: the direction of the sum of their vectors. */
function commonMiddle(points: readonly Point[]): Point {
  let [x, y, z] = [0, 0, 0];
  for (const { latitude, longitude } of points) {
    const [phi, lambda] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
    x += Math.cos(phi) * Math.cos(lambda);
    y += Math.cos(phi) * Math.sin(lambda);
    z += Math.sin(phi);
  }
  return {
    latitude: (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI,
    longitude: (Math.atan2(y, x) * 180) / Math.PI,
  };
}
