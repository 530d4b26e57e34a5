import { direction, distanceKm, type Direction } from '../geo/distance.ts';
import type { City } from '../schemas/index.ts';
import type { Directory } from './directory.ts';

export interface Neighbour {
  city: City;
  /** Great-circle distance in kilometres. */
  km: number;
  /** Where the neighbour lies, seen from the city. */
  direction: Direction;
}

/** The nearest other members, the nearest first. */
export function nearestMembers(directory: Directory, from: City, limit: number): Neighbour[] {
  return directory.cities
    .filter((city) => city.id !== from.id)
    .map((city) => ({ city, km: distanceKm(from.location, city.location) }))
    .toSorted((a, b) => a.km - b.km)
    .slice(0, limit)
    .map(({ city, km }) => ({ city, km, direction: direction(from.location, city.location) }));
}
