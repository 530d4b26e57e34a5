import { createHash } from 'node:crypto';
import type { City, Practice } from '../schemas/index.ts';
import type { Directory } from './directory.ts';
import { citiesOfRegion, isUnconfirmed } from './members.ts';
import { practicesOfRegion } from './practices.ts';

/** Practices on the home page: as many as can be read at a sitting, and enough for the shares of five regions. */
export const FEATURED = 9;

export interface Featured {
  practice: Practice;
  city: City;
}

/**
 * The places of each region on the home page: one each, then the others by its number of named members, after Sainte-Laguë
 * (https://en.wikipedia.org/wiki/Sainte-Lagu%C3%AB_method).
 */
export function placesByRegion(directory: Directory): ReadonlyMap<string, number> {
  const places = new Map(directory.regions.map(({ id }) => [id, 1]));
  const claim = (id: string, held: number) => citiesOfRegion(directory, id).length / (2 * held + 1);
  for (let given = places.size; given < FEATURED; given++) {
    const [next] = [...places].toSorted((a, b) => claim(...b) - claim(...a));
    if (next) places.set(next[0], next[1] + 1);
  }
  return places;
}

/**
 * The practices on the home page, by region: drawn by edition and release, never by the day. A region that has fewer fit ones
 * than places shows fewer.
 */
export function featuredPractices(directory: Directory): Featured[] {
  return [...placesByRegion(directory)].flatMap(([region, places]) =>
    countriesInTurn(
      practicesOfRegion(directory, region)
        .map((practice) => ({ practice, city: directory.city(practice.city) }))
        .filter(isFit)
        .map((row) => ({ ...row, lot: lot(directory, row.practice) }))
        .toSorted((a, b) => a.lot.localeCompare(b.lot)),
    ).slice(0, places),
  );
}

/** A confirmed member's practice with results, in place and not told by a thin source alone. */
function isFit({ practice, city }: Featured): boolean {
  return (
    !isUnconfirmed(city) &&
    practice.confidence === 'high' &&
    practice.status !== 'plan' &&
    practice.results !== null
  );
}

/** What decides the order within a region: the same in every build of a release, another in the next. */
function lot({ content, edition }: Directory, { id }: Practice): string {
  return createHash('sha256').update(`${edition.id} ${content.release.version} ${id}`).digest('hex');
}

/** The first of each country, then the second of each. */
function countriesInTurn(rows: readonly Featured[]): Featured[] {
  return [...Map.groupBy(rows, ({ city }) => city.country).values()]
    .flatMap((group) => group.map((row, turn) => ({ row, turn })))
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ row }) => row);
}
