import type { FinderIndex } from './index-file.ts';
import { spanText } from './span.ts';

/** Most cities side by side: four columns still fit a page of paper. */
export const COMPARE_MAX = 4;

/** The cities that an address asks for: `c=cork,limerick`. */
export interface Comparison {
  ids: string[];
  /** Ids that are no city of the atlas. */
  unknown: string[];
  /** Cities beyond the fourth, left out. */
  beyond: string[];
}

export function readComparison(query: string, index: Pick<FinderIndex, 'ids'>): Comparison {
  const asked = new Set(
    (new URLSearchParams(query).get('c') ?? '')
      .split(',')
      .map((id) => id.trim())
      .filter(Boolean),
  );
  const known = [...asked].filter((id) => index.ids.includes(id));
  return {
    ids: known.slice(0, COMPARE_MAX),
    unknown: [...asked].filter((id) => !index.ids.includes(id)),
    beyond: known.slice(COMPARE_MAX),
  };
}

export function writeComparison(ids: readonly string[]): string {
  return ids.length > 0 ? `c=${ids.join(',')}` : '';
}

/** One row of the comparison: a facet or a number, with what each city has of it. */
export interface CompareRow {
  key: string;
  /** Options of each city, or its number; an empty list is nothing, null is not known. */
  cells: (string[] | number | null)[];
  /** Whether all cities have the same; null where that cannot be said, since something is not known. */
  same: boolean | null;
}

/** The rows that compare cities, in the order of `keys`: `admitted`, or names of facets or of numbers of the index. */
export function compareRows(
  index: FinderIndex,
  ids: readonly string[],
  keys: readonly string[],
): CompareRow[] {
  const items = ids.map((id) => index.ids.indexOf(id)).filter((item) => item >= 0);
  return keys.map((key) => {
    if (key === 'admitted') return admittedRow(index, items);
    const numbers = index.numbers[key];
    const cells = items.map((item) =>
      numbers
        ? (numbers[item] ?? null)
        : (index.values[key]?.[item] ?? [])
            .toSorted((a, b) => a - b)
            .flatMap((value) => index.options[key]?.[value] ?? []),
    );
    const isUnknown = (cell: CompareRow['cells'][number]) =>
      cell === null || (Array.isArray(cell) && cell[0] === 'unknown');
    const same = new Set(cells.map((cell) => JSON.stringify(cell))).size === 1;
    return { key, cells, same: cells.some(isUnknown) ? null : same };
  });
}

/** The year in which each city joined, or the years of which it is one: two spans that meet may be the same year or not. */
function admittedRow({ numbers: { oldest, newest } }: FinderIndex, items: readonly number[]): CompareRow {
  const spans = items.map((item) => ({ from: oldest?.[item] ?? NaN, to: newest?.[item] ?? NaN }));
  const apart = Math.max(...spans.map(({ from }) => from)) > Math.min(...spans.map(({ to }) => to));
  const certain = spans.every(({ from, to }) => from === to);
  return {
    key: 'admitted',
    cells: spans.map(({ from, to }) => [spanText(from, to)]),
    same: apart ? false : certain ? true : null,
  };
}
