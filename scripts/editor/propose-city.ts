import type { CityData } from '../../src/schemas/city.ts';
import type { City, Content } from '../../src/schemas/index.ts';
import { idFrom } from '../content/id-from.ts';
import { DECIMALS_MAX } from '../validate/rules/coordinate-decimals.ts';
import { placesOf, type Place } from './geonames.ts';

/** What only an editor knows: what the sources say of a membership. */
export interface Told {
  name: string;
  country: string;
  admitted: CityData['admitted'];
  evidence: CityData['evidence'];
  displayName: CityData['displayName'];
  statusIn2024: CityData['statusIn2024'];
  doubt: string | null;
  sources: CityData['sources'];
}

/** Where a city lies: a place of GeoNames, or a point set by hand. */
export type Located =
  Place | { latitude: number; longitude: number; precision: CityData['location']['precision'] };

/** Returns whether a location is a place of GeoNames. */
export const isPlace = (located: Located): located is Place => 'timezone' in located;
const rounded = (degrees: number) => Number(degrees.toFixed(DECIMALS_MAX));

/** Spellings that GeoNames lists for machines: codes, and transliterations without capitals. */
const forMachines = /^[A-Z]{2,4}$|^[a-z]/;

/** Returns the name of a division as members beside the place have it; null where no member is in that division. */
function subdivisionOf(place: Place, country: string, cities: readonly City[]): string | null {
  const divisions = new Map(placesOf(country).map(({ id, division }) => [id, division]));
  const neighbour = cities.find(
    (city) =>
      city.country === country && city.geonames !== null && divisions.get(city.geonames) === place.division,
  );
  return neighbour?.subdivision ?? null;
}

function facts(located: Located, country: string, cities: readonly City[], name: string) {
  const point = { latitude: rounded(located.latitude), longitude: rounded(located.longitude) };
  if (!isPlace(located)) {
    return {
      location: { ...point, precision: located.precision, basis: 'editor' as const },
      geonames: null,
      population: null,
      timezone: null,
      subdivision: null,
      otherNames: [],
    };
  }
  return {
    location: { ...point, precision: 'city' as const, basis: 'geonames' as const },
    geonames: located.id,
    population: located.population > 0 ? located.population : null,
    timezone: located.timezone || null,
    subdivision: subdivisionOf(located, country, cities),
    otherNames: [located.name, ...located.otherNames].filter(
      (other) => other !== name && !forMachines.test(other),
    ),
  };
}

/** Returns the entry of a new member: what the editor was told, and what GeoNames knows of the place. */
export function proposeCity(told: Told, located: Located, region: string, content: Content): CityData {
  const { name, displayName, country, admitted, evidence, statusIn2024, doubt, sources } = told;
  const { location, ...place } = facts(located, country, content.cities, name);
  const { date } = content.release;
  return {
    name,
    displayName,
    country,
    region,
    admitted,
    evidence,
    statusIn2024,
    doubt,
    location,
    ...place,
    sources,
    editorNote: null,
    added: date,
    changed: date,
  };
}

/** Returns a free id for a new member: its name, with its country where another member has that name. */
export function freeId(name: string, country: string, content: Content): string {
  const id = idFrom(name);
  return id in content.ids ? `${id}-${country}` : id;
}
