import { distanceKm, type Point } from '../../src/geo/distance.ts';
import type { City } from '../../src/schemas/index.ts';
import { folded } from '../content/id-from.ts';
import { edits } from '../validate/closest.ts';

/** A member that may be the same place, and why. */
export interface Twin {
  id: string;
  name: string;
  why: string;
}

/** A member nearer than this may be the same place under another name. */
const NEAR_KM = 3;
/** Shortest name in which one other letter is a slip and not another name. */
const SLIP_FROM_LETTERS = 5;

function sameName(name: string, city: City): string | undefined {
  const wanted = folded(name);
  const names = [city.name, ...city.otherNames].map(folded);
  if (names.includes(wanted))
    return folded(city.name) === wanted ? 'the same name' : 'one of its other names';
  const slip = wanted.length >= SLIP_FROM_LETTERS && edits(wanted, folded(city.name)) <= 1;
  return slip ? 'a name with one other letter' : undefined;
}

/** Returns the members of a country that may be the same place as a new one, with the reason. */
export function twins(
  cities: readonly City[],
  name: string,
  country: string,
  point: Point | undefined,
): Twin[] {
  return cities
    .filter((city) => city.country === country)
    .flatMap((city) => {
      const km = point ? distanceKm(point, city.location) : Infinity;
      const why = sameName(name, city) ?? (km < NEAR_KM ? `only ${km.toFixed(1)} km away` : undefined);
      return why === undefined ? [] : [{ id: city.id, name: city.name, why }];
    });
}
