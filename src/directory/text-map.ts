import { byDistance } from '../geo/by-distance.ts';
import { bearing, distanceKm } from '../geo/distance.ts';
import type { City } from '../schemas/index.ts';
import type { Directory } from './directory.ts';
import { membersFrom } from './nearest.ts';

/** The four ways to go from a city, clockwise; each is a quarter of the compass around its direction. */
export const ways = ['north', 'east', 'south', 'west'] as const;
export type Way = (typeof ways)[number];

/** Where one of the four ways leads. */
export interface Step {
  way: Way;
  city: City;
  /** Great-circle distance in kilometres. */
  km: number;
}

function wayFrom(from: City, to: City): Way | undefined {
  const quarter = Math.floor(((bearing(from.location, to.location) + 45) % 360) / 90);
  const way = ways[quarter];
  // From the far north a great circle can start northwards and end farther south: nobody calls that north.
  const climbs = to.location.latitude - from.location.latitude;
  if ((way === 'north' && climbs <= 0) || (way === 'south' && climbs >= 0)) return undefined;
  return way;
}

/** The nearest member each way, among equally near ones that with the first id; a way without members is left out. */
export function stepsFrom(directory: Directory, from: City): Step[] {
  const nearest = new Map<Way, Step>();
  for (const { city, km } of membersFrom(directory, from.location)) {
    const isFound = nearest.size === ways.length;
    if (isFound && nearest.values().every((step) => step.km < km)) break;
    const way = city.id === from.id ? undefined : wayFrom(from, city);
    if (!way) continue;
    const known = nearest.get(way);
    if (!known || (km === known.km && city.id < known.city.id)) nearest.set(way, { way, city, km });
  }
  return ways.flatMap((way) => nearest.get(way) ?? []);
}

/** How far some members lie apart, and who lies outermost. */
export interface Spread {
  outermost: Record<Way, City>;
  /** Great-circle distance in kilometres of the two that are farthest from each other. */
  km: number;
}

/** The extent of some members; undefined where there are fewer than two. */
export function spreadOf(cities: readonly City[]): Spread | undefined {
  const byLatitude = cities.toSorted((a, b) => b.location.latitude - a.location.latitude);
  const [west, ...rest] = fromWestToEast(cities);
  const [north, south, east] = [byLatitude[0], byLatitude.at(-1), rest.at(-1)];
  if (!north || !south || !west || !east) return undefined;
  return { outermost: { north, east, south, west }, km: farthestApart(cities) };
}

/** The distance of the two members that are farthest from each other: from each, that is the one nearest to its antipode. */
function farthestApart(cities: readonly City[]): number {
  const walk = byDistance(cities.map(({ location }) => location));
  return cities.reduce((most, { location }) => {
    const antipode = { latitude: -location.latitude, longitude: location.longitude - 180 };
    const [farthest] = walk(antipode).take(1).toArray();
    const other = cities[farthest?.place ?? -1];
    return other ? Math.max(most, distanceKm(location, other.location)) : most;
  }, 0);
}

/** Cities from west to east. The row begins behind the widest gap without any, as there is no west of all on a globe. */
function fromWestToEast(cities: readonly City[]): City[] {
  const row = cities.toSorted((a, b) => a.location.longitude - b.location.longitude);
  const gaps = row.map(({ location }, i) => {
    const before = row.at(i - 1)?.location.longitude ?? location.longitude;
    return (location.longitude - before + 360) % 360;
  });
  const start = row.length > 1 ? gaps.indexOf(Math.max(...gaps)) : 0;
  return [...row.slice(start), ...row.slice(0, start)];
}
