import { geoDistance } from 'd3-geo';
import { expect, it } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { EARTH_RADIUS_KM, type Point } from '../geo/distance.ts';
import { spreadOf, stepsFrom } from './text-map.ts';

const steps = new Map(directory.cities.map((city) => [city.id, stepsFrom(directory, city)]));
const roads = [...steps].flatMap(([from, own]) => own.map(({ city }) => [from, city.id] as const));

/** All cities that can be reached from one by following roads. */
function reached(start: string, all: readonly (readonly [from: string, to: string])[]): Set<string> {
  const next = Map.groupBy(all, ([from]) => from);
  const seen = new Set([start]);
  for (const here of seen) for (const [, to] of next.get(here) ?? []) seen.add(to);
  return seen;
}

it('every city can be reached from every other by going north, east, south and west', () => {
  const back = roads.map(([from, to]) => [to, from] as const);
  expect(reached('cork', roads).size).toBe(directory.cities.length);
  expect(reached('cork', back).size).toBe(directory.cities.length);
});

it('distances lie within 1 % of the great circle', () => {
  const at = ({ longitude, latitude }: Point): [number, number] => [longitude, latitude];
  for (const [from, own] of steps) {
    for (const { city, km } of own) {
      const exact = geoDistance(at(directory.city(from).location), at(city.location)) * EARTH_RADIUS_KM;
      expect(Math.abs(km - exact), `${from} to ${city.id}`).toBeLessThanOrEqual(exact / 100);
    }
  }
});

it('leads to the nearest member in each quarter, and nowhere where there is none', () => {
  const own = steps.get('cork') ?? [];
  expect(own.map(({ way, city }) => [way, city.id])).toContainEqual(['north', 'limerick']);
  expect(steps.get('tampere')?.map(({ way }) => way)).toEqual(['east', 'south', 'west']);
});

it('gives the same steps whatever the order of the members', () => {
  const turned = { ...directory, cities: directory.cities.toReversed() };
  for (const [id, own] of steps) expect(stepsFrom(turned, directory.city(id))).toEqual(own);
});

it('knows the outermost members, also across the antimeridian', () => {
  const city = directory.city('cork');
  const placed = [170, -170, 175].map((longitude) => ({
    ...city,
    id: `at ${longitude}`,
    location: { ...city.location, longitude },
  }));
  expect(spreadOf(placed)?.outermost.west.id).toBe('at 170');
  expect(spreadOf(placed)?.outermost.east.id).toBe('at -170');
  expect(spreadOf([city])).toBeUndefined();
});
