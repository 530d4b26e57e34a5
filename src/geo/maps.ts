import { byDistance } from './by-distance.ts';
import { cityFrame } from './city-frame.ts';
import { countryFrame, regionFrame } from './country-frame.ts';
import type { NamedCountry } from './country-labels.ts';
import { distanceKm, type Point } from './distance.ts';
import type { Dot } from './dot.ts';
import type { Frame } from './frame.ts';
import { unproject } from './projection.ts';
import { smallMap, type SmallMap } from './small-map.ts';

/** Most names beside that of the city: more would hide the land. */
const NEIGHBOUR_NAMES = 5;
const COUNTRY_NAMES = 14;
const REGION_NAMES = 12;
/** Radius of dots in pixels; a region shows up to 120. */
const RADIUS = 3.5;
const REGION_RADIUS = 2.6;

/** Most dots: more than any map of the network of today has, and as many as its weight allows. */
const CITY_DOTS = 60;
const COUNTRY_DOTS = 200;
const REGION_DOTS = 200;

const points = (dots: readonly Dot[]) => dots.map(({ point }) => point);
const largestFirst = (dots: readonly Dot[]) => [...dots].sort((a, b) => b.importance - a.importance);

/** The country of the map first, so that its name finds room. */
const ownFirst = (countries: readonly NamedCountry[], m49: string) =>
  [...countries].sort((a, b) => Number(b.m49 === m49) - Number(a.m49 === m49));

/** Dots around a city of which the distances decide how much of the world its map shows. */
const FRAMING = 5;

const walks = new WeakMap<readonly Dot[], ReturnType<typeof byDistance>>();

/** The other dots by their distance from one, the nearest first. Each list is put in order once, because every city of it gets a map. */
function* others(all: readonly Dot[], { id, point }: Dot): Generator<{ dot: Dot; km: number }> {
  const walk = walks.get(all) ?? byDistance(points(all));
  walks.set(all, walk);
  for (const { place, km } of walk(point)) {
    const dot = all[place];
    if (dot && dot.id !== id) yield { dot, km };
  }
}

/** How far from the place in its middle a window reaches, in kilometres. */
const reach = (frame: Frame, middle: Point): number =>
  Math.max(
    ...[0, frame.width].flatMap((x) =>
      [0, frame.height].map((y) => {
        const [longitude, latitude] = unproject(frame.projection, [x, y]);
        return distanceKm(middle, { longitude, latitude });
      }),
    ),
  );

/** Returns the map of a member city in the country of an M49 code, with the members around it. */
export function cityMap(
  city: Dot,
  all: readonly Dot[],
  m49: string,
  countries: readonly NamedCountry[],
): SmallMap {
  const nearest = others(all, city)
    .take(FRAMING)
    .map(({ dot }) => dot.point);
  const frame = cityFrame(city.point, [...nearest], m49);
  const farthest = reach(frame, city.point) + 1;
  const neighbours: Dot[] = [];
  for (const { dot, km } of others(all, city)) {
    if (km > farthest) break;
    neighbours.push(dot);
  }
  return smallMap({
    frame,
    place: city,
    m49,
    named: neighbours,
    quiet: [],
    names: NEIGHBOUR_NAMES,
    most: CITY_DOTS,
    countries: ownFirst(countries, m49),
    radius: RADIUS,
  });
}

/** Returns the map of a country: its own members, the largest named where names fit, others as quiet dots. */
export function countryMap(
  m49: string,
  own: readonly Dot[],
  all: readonly Dot[],
  countries: readonly NamedCountry[],
): SmallMap {
  const ids = new Set(own.map(({ id }) => id));
  return smallMap({
    frame: countryFrame(m49, points(own)),
    m49,
    named: largestFirst(own),
    quiet: all.filter(({ id }) => !ids.has(id)),
    names: COUNTRY_NAMES,
    most: COUNTRY_DOTS,
    countries: ownFirst(countries, m49),
    radius: RADIUS,
  });
}

/** Returns the map of a region with its own members, the largest named where names fit. */
export function regionMap(own: readonly Dot[]): SmallMap {
  return smallMap({
    frame: regionFrame(points(own)),
    named: largestFirst(own),
    quiet: [],
    names: REGION_NAMES,
    most: REGION_DOTS,
    countries: [],
    radius: REGION_RADIUS,
  });
}
