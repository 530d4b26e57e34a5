import { cityFrame } from './city-frame.ts';
import { countryFrame, regionFrame } from './country-frame.ts';
import type { NamedCountry } from './country-labels.ts';
import { distanceKm } from './distance.ts';
import type { Dot } from './dot.ts';
import { smallMap, type SmallMap } from './small-map.ts';

/** Most names beside that of the city: more would hide the land. */
const NEIGHBOUR_NAMES = 5;
const COUNTRY_NAMES = 14;
const REGION_NAMES = 12;
/** Radius of dots in pixels; a region shows up to 120. */
const RADIUS = 3.5;
const REGION_RADIUS = 2.6;

const points = (dots: readonly Dot[]) => dots.map(({ point }) => point);
const largestFirst = (dots: readonly Dot[]) => [...dots].sort((a, b) => b.importance - a.importance);

/** The country of the map first, so that its name finds room. */
const ownFirst = (countries: readonly NamedCountry[], m49: string) =>
  [...countries].sort((a, b) => Number(b.m49 === m49) - Number(a.m49 === m49));

/** Returns the map of a member city in the country of an M49 code, with the members around it. */
export function cityMap(
  city: Dot,
  all: readonly Dot[],
  m49: string,
  countries: readonly NamedCountry[],
): SmallMap {
  const neighbours = all
    .filter(({ id }) => id !== city.id)
    .map((dot) => ({ dot, km: distanceKm(city.point, dot.point) }))
    .sort((a, b) => a.km - b.km)
    .map(({ dot }) => dot);
  return smallMap({
    frame: cityFrame(city.point, points(neighbours), m49),
    place: city,
    m49,
    named: neighbours,
    quiet: [],
    names: NEIGHBOUR_NAMES,
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
    countries: [],
    radius: REGION_RADIUS,
  });
}
