import type { FinderIndex } from './index-file.ts';

/** Where the members of a country lie, in degrees; the box may run beyond the antimeridian. */
export interface CountryPlace {
  /** Where its mark stands: longitude and latitude of the member in its middle. */
  at: [longitude: number, latitude: number];
  box: [west: number, south: number, east: number, north: number];
  /** The zoom from which on its members are shown instead of its mark. */
  opens: number;
}

/**
 * All members of a network that is too large for one file, without their names: in runs of members of one country that are
 * alike in all that the map filters by. What tells them apart lies in a file for each country, in the order of the runs.
 */
export interface Outline {
  options: FinderIndex['options'];
  /** For each facet, the options of each run, as places in `options`; those of one country follow each other. */
  values: FinderIndex['values'];
  /** The latest year in which the members of each run joined. */
  newest: number[];
  /** How many members each run has. */
  counts: number[];
  /** By the id of the country. */
  countries: Record<string, CountryPlace>;
}

/** The members of one country, in columns, in the order in which the outline counts them. */
export interface CountryMembers {
  ids: string[];
  names: string[];
  /** The earliest year in which each may have joined. */
  oldest: number[];
  practices: number[];
  latitude: number[];
  longitude: number[];
}

/** Whether a file is an outline and not an index with all names. */
export const isOutline = (file: FinderIndex | Outline): file is Outline => 'counts' in file;

/** What a member is called that is known by its country and number alone. No id of a city holds a space. */
const rowName = (country: string, number: number): string => `${country} ${number}`;

/** The country of such a member, or the id of a city as it is: whose dot or mark stands for it. */
export const ownerOf = (row: string): string => row.split(' ')[0] ?? row;

/** The number of such a member among those of its country. */
export const numberOf = (row: string): number => Number(row.split(' ')[1]);

/** Returns an index that filters and counts as one with all names does; each country's rows are numbered from 0. */
export function unfold({ options, values, newest, counts }: Outline): FinderIndex {
  const countryOf = (run: number) => options['country']?.[values['country']?.[run]?.[0] ?? -1] ?? '';
  const rows = counts.flatMap((count, run) => new Array<number>(count).fill(run));
  const next = new Map<string, number>();
  const ids = rows.map((run) => {
    const country = countryOf(run);
    const number = next.get(country) ?? 0;
    next.set(country, number + 1);
    return rowName(country, number);
  });
  return {
    ids,
    names: [],
    options,
    values: Object.fromEntries(
      Object.entries(values).map(([facet, column]) => [facet, rows.map((run) => column[run] ?? [])]),
    ),
    numbers: { newest: rows.map((run) => newest[run] ?? null) },
  };
}
