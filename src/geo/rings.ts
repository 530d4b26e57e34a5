import type { Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import { atlas50m, countryShape, land10m, once } from './atlas.ts';

/** A position on the globe in degrees, or on a plane: x to the east, y up on the globe and down on a drawing. */
export type XY = readonly [x: number, y: number];

/** A rectangle in the units of its points. */
export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** A line on the globe with its extent; past the antimeridian its longitudes run on beyond 180. */
export interface Line extends Box {
  points: readonly XY[];
  /** The same points in short runs, so that what lies far from a window is passed over at once. */
  runs: (Box & { points: readonly XY[] })[];
}

/** Points in a run: the longest coast has more than 100,000. */
const RUN = 100;

/** Returns the smallest rectangle around some points. */
export function extent(points: Iterable<XY>): Box {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [x, y] of points) {
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.south = Math.min(box.south, y);
    box.north = Math.max(box.north, y);
  }
  return box;
}

/** Returns a line whose longitudes never jump, so that it can be cut like a line on paper. */
export function unwrap(positions: readonly Position[]): Line {
  let turns = 0;
  let before = positions[0]?.[0] ?? 0;
  const points = positions.map(([x = 0, y = 0]): XY => {
    if (x - before > 180) turns -= 360;
    if (x - before < -180) turns += 360;
    before = x;
    return [x + turns, y];
  });
  const runs = Array.from({ length: Math.ceil(points.length / RUN) }, (_, i) => {
    const run = points.slice(i * RUN, (i + 1) * RUN);
    return { points: run, ...extent(run) };
  });
  return { points, runs, ...extent(points) };
}

/**
 * Returns the points of a closed line that matter for a window: of a run that lies wholly on the far side of one of its
 * sides only the ends, which leaves what can be seen as it is.
 */
export const relevant = ({ runs }: Line, window: Box): XY[] =>
  runs.flatMap((run) => {
    const beyond =
      run.west > window.east ||
      run.east < window.west ||
      run.south > window.north ||
      run.north < window.south;
    return beyond ? [...run.points.slice(0, 1), ...run.points.slice(-1)] : run.points;
  });

/** Returns the rings of a geometry; a ring around a pole is left out, because on paper it does not close. */
export function ringsOf(geometry: Geometry): Line[] {
  const polygons =
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates
      : geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : [];
  return polygons
    .flat()
    .map(unwrap)
    .filter(({ points }) => Math.abs((points.at(-1)?.[0] ?? 0) - (points[0]?.[0] ?? 0)) < 180);
}

const landRings = (topology: ReturnType<typeof land10m>) =>
  feature(topology, topology.objects.land).features.flatMap(({ geometry }) => ringsOf(geometry));

/** Returns the coasts at 1:10m, read once. Antarctica is left out: no member lies near it. */
export const coasts10m = once(() => landRings(land10m()));
/** Returns the coasts at 1:50m, read once. */
export const coasts50m = once(() => landRings(atlas50m()));
/** A line between two countries. */
export interface Border extends Line {
  /** M49 codes of the countries on both sides, as far as they have one. */
  between: string[];
}

/** Returns the borders between countries at 1:50m, read once: the arcs that two of them share. */
export const borders50m = once((): Border[] => {
  const topology = atlas50m();
  const sides = new Map<number, Set<(typeof topology.objects.countries.geometries)[number]>>();
  for (const country of topology.objects.countries.geometries) {
    if (country.type !== 'Polygon' && country.type !== 'MultiPolygon') continue;
    const arcs: number[] = country.arcs.flat(2);
    for (const arc of arcs.map((index) => (index < 0 ? ~index : index))) {
      sides.set(arc, (sides.get(arc) ?? new Set()).add(country));
    }
  }
  return [...sides].flatMap(([arc, countries]) => {
    if (countries.size < 2) return [];
    const { geometry } = feature(topology, { type: 'LineString', arcs: [arc] });
    const between = [...countries].flatMap(({ id }) => (id === undefined ? [] : [String(id)]));
    return [{ ...unwrap(geometry.coordinates), between }];
  });
});

const countryRings = new Map<string, Line[]>();

/** Returns the rings of a country at 1:50m by its M49 code, read once; throws a RangeError where there are none. */
export function ringsOfCountry(m49: string): readonly Line[] {
  const rings = countryRings.get(m49) ?? ringsOf(countryShape(m49));
  countryRings.set(m49, rings);
  return rings;
}
