import { z } from 'zod';
import { citySchema, type CityData } from '../../src/schemas/city.ts';
import type { Content } from '../../src/schemas/index.ts';
import { placesNamed, placesOf, surePlace, type Place } from './geonames.ts';
import { isPlace, type Located } from './propose-city.ts';
import { twins, type Twin } from './similar.ts';

/** Empty cells are unknown. */
const cell = z
  .string()
  .optional()
  .transform((text) => text || undefined);
const { shape } = citySchema;

/** One row of a round's CSV: what its sources say, and how an editor decided what was open. */
export const rowSchema = z.strictObject({
  name: z.string().min(1, 'has no name'),
  country: z.string().regex(/^[a-z]{2}$/, 'is no code of two lower-case letters'),
  region: cell.describe('Only for the first member of a country'),
  evidence: shape.evidence,
  spelling: cell.pipe(shape.displayName.default('unseen')),
  doubt: cell,
  sources: z
    .string()
    .transform((text): CityData['sources'] => text.split(/\s+/).filter(Boolean))
    .pipe(shape.sources),
  geonames: cell.describe('Decides which place of GeoNames it is'),
  latitude: cell.describe('With longitude: decides where it lies'),
  longitude: cell,
  precision: cell.pipe(shape.location.shape.precision.default('city')),
  same: cell.describe('Decides a likeness: the id of the member that it is, or "no"'),
});
export type Row = z.output<typeof rowSchema>;

/** What is known of a row. Only `new` and `known` rows are decided. */
export type State =
  | { kind: 'new'; located: Located }
  | { kind: 'known'; id: string }
  | { kind: 'like a member'; twins: readonly Twin[] }
  | { kind: 'ambiguous'; places: readonly Place[] }
  | { kind: 'not located' }
  | { kind: 'first of its country' };

/** Returns the places that a row may mean: one where it is decided or sure. */
function candidates(row: Row): readonly Located[] {
  const { latitude, longitude, precision, geonames } = row;
  if (latitude !== undefined && longitude !== undefined) {
    const point = { latitude: Number(latitude), longitude: Number(longitude), precision };
    return [shape.location.omit({ basis: true }).parse(point)];
  }
  if (geonames !== undefined) return placesOf(row.country).filter(({ id }) => String(id) === geonames);
  const found = placesNamed(row.name, row.country);
  const sure = surePlace(found);
  return sure ? [sure] : found;
}

/** Returns what is known of a row, and what its editor has still to decide. */
export function stateOf(row: Row, content: Content): State {
  const member = content.cities.find(({ id }) => id === row.same);
  if (member) return { kind: 'known', id: member.id };
  const places = candidates(row);
  const [located] = places.length === 1 ? places : [];
  const similar = row.same === 'no' ? [] : twins(content.cities, row.name, row.country, located);
  if (similar.length > 0) return { kind: 'like a member', twins: similar };
  if (!located)
    return places.length > 0
      ? { kind: 'ambiguous', places: places.filter(isPlace) }
      : { kind: 'not located' };
  const hasCountry = content.countries.some(({ id }) => id === row.country);
  return hasCountry || row.region !== undefined ? { kind: 'new', located } : { kind: 'first of its country' };
}

/** Returns what an editor has to do about a row; empty where it is decided. */
export function openQuestion(state: State): string {
  switch (state.kind) {
    case 'like a member':
      return `fill "same" with ${state.twins.map(({ id, why }) => `${id} (${why})`).join(', ')}, or no`;
    case 'ambiguous':
      return `fill "geonames" with ${state.places
        .slice(0, 4)
        .map(({ id, latitude, longitude, population }) => `${id} (${latitude}, ${longitude}; ${population})`)
        .join(', ')}`;
    case 'not located':
      return 'GeoNames has no such place: fill "latitude", "longitude", "precision"';
    case 'first of its country':
      return 'fill "region": the country has no file yet';
    default:
      return '';
  }
}
