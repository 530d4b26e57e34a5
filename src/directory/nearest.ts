import { byDistance } from '../geo/by-distance.ts';
import { direction, type Direction, type Point } from '../geo/distance.ts';
import type { City } from '../schemas/index.ts';
import type { Directory } from './directory.ts';

export interface Neighbour {
  city: City;
  /** Great-circle distance in kilometres. */
  km: number;
  /** Where the neighbour lies, seen from the city. */
  direction: Direction;
}

const walks = new WeakMap<Directory, ReturnType<typeof byDistance>>();

/** Walks through the members by their distance from a point, the nearest first; whoever takes only some of them pays for these alone. */
export function* membersFrom(directory: Directory, from: Point): Generator<{ city: City; km: number }> {
  const walk = walks.get(directory) ?? byDistance(directory.cities.map(({ location }) => location));
  walks.set(directory, walk);
  for (const { place, km } of walk(from)) {
    const city = directory.cities[place];
    if (city) yield { city, km };
  }
}

/** The nearest other members, the nearest first. */
export function nearestMembers(directory: Directory, from: City, limit: number): Neighbour[] {
  return membersFrom(directory, from.location)
    .filter(({ city }) => city.id !== from.id)
    .take(limit)
    .map(({ city, km }) => ({ city, km, direction: direction(from.location, city.location) }))
    .toArray();
}
