import { byDistance } from '../geo/by-distance.ts';
import type { City, Country } from '../schemas/index.ts';
import type { Directory } from './directory.ts';
import { citiesOfCountry } from './members.ts';

export interface NearCountry {
  country: Country;
  /** Great-circle distance in kilometres between the two members that are nearest to each other. */
  km: number;
  /** The member here. */
  from: City;
  /** The member there. */
  to: City;
}

/**
 * Other countries by the distance of their members, the nearest first. Members are measured and no borders, because a reader
 * looks for peers to visit: a large neighbour whose members all lie far off is not near.
 */
export function nearCountries(directory: Directory, country: string, limit: number): NearCountry[] {
  const own = citiesOfCountry(directory, country);
  const nearest = new Map<string, NearCountry>();
  const walk = byDistance(own.map(({ location }) => location));
  for (const to of directory.cities) {
    if (to.country === country) continue;
    for (const { place, km } of walk(to.location).take(1)) {
      const from = own[place];
      if (from && km < (nearest.get(to.country)?.km ?? Infinity))
        nearest.set(to.country, { country: directory.country(to.country), km, from, to });
    }
  }
  return [...nearest.values()].toSorted((a, b) => a.km - b.km).slice(0, limit);
}
