import type { Point } from '../geo/distance.ts';
import type { City } from '../schemas/index.ts';

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Degrees by which a point lies east of another, by the shorter way: a country may lie on both sides of the antimeridian. */
export const eastOf = (from: Point, { longitude }: Point): number =>
  ((longitude - from.longitude + 540) % 360) - 180;

/**
 * The member in the middle of some members of a country: the one nearest to the mean of their points, so that its mark lies on
 * land. Throws where there is none.
 */
export function middleOf(cities: readonly City[]): City {
  const [first] = cities;
  if (!first) throw new RangeError('A country without a member has no mark.');
  const east = ({ location }: City) => eastOf(first.location, location);
  const [x, y] = [mean(cities.map(east)), mean(cities.map(({ location }) => location.latitude))];
  const off = (city: City) => Math.hypot(east(city) - x, city.location.latitude - y);
  return cities.reduce((nearest, city) => (off(city) < off(nearest) ? city : nearest));
}
