import { errorsAt } from './edits.ts';

/** How well a spelling answers a query; lower is better. */
export const WHOLE = 0;
const START = 1;
const WORD = 2;
const ERROR = 3;
const ERROR_START = 4;

/** Shortest query in which one typing error is forgiven, and two. */
const ONE_ERROR = 4;
const TWO_ERRORS = 9;

/** The best spelling of an entry for a query. */
export interface Hit {
  entry: number;
  rank: number;
  /** 0 for the name that is shown, 1 for another spelling of it. */
  alias: number;
  length: number;
}
export type Hits = Map<number, Hit>;

/** Folded spellings of many entries, laid end to end: one search through a long text is far faster than thousands through short ones. */
export interface Spellings {
  /** Entries with a spelling that is the query, begins with it, or has a word that does. */
  spelled(query: string): Hits;
  /** Entries with a spelling, or the start or a word of one, that is the query but for an error or two. */
  misspelled(query: string): Hits;
}

/** Spellings to search in: a list for each entry, the name that is shown first. */
export function createSpellings(lists: readonly (readonly string[])[]): Spellings {
  const all = lists.flatMap((list, entry) =>
    list.map((spelling, place) => ({ spelling, entry, alias: place === 0 ? 0 : 1 })),
  );
  const spaced = laidOut(all.map(({ spelling }) => spelling));
  const joined = laidOut(all.map(({ spelling }) => withoutSpaces(spelling)));
  const letters = Int32Array.from(all, ({ spelling }) => letterBits(spelling));

  function keep(hits: Hits, place: number, rank: number) {
    const found = all[place];
    if (!found) return;
    const { entry, alias, spelling } = found;
    const known = hits.get(entry);
    if (known && (known.rank - rank || known.alias - alias || known.length - spelling.length) <= 0) return;
    hits.set(entry, { entry, rank, alias, length: spelling.length });
  }

  return {
    spelled(query) {
      const hits: Hits = new Map();
      const wholeOrStart = (place: number, wanted: string, among: string) =>
        keep(hits, place, among.length === wanted.length ? WHOLE : START);
      eachPlace(spaced, `\n${query}`, (place) => wholeOrStart(place, query, all[place]?.spelling ?? ''));
      eachPlace(spaced, ` ${query}`, (place) => keep(hits, place, WORD));
      // “Xian” means Xi'an, “Kwachon” Kwach’ŏn: marks within a name are often left out, and spaces too.
      const close = withoutSpaces(query);
      eachPlace(joined, `\n${close}`, (place) =>
        wholeOrStart(place, close, withoutSpaces(all[place]?.spelling ?? '')),
      );
      return hits;
    },
    misspelled(query) {
      const hits: Hits = new Map();
      const limit = query.length >= TWO_ERRORS ? 2 : query.length >= ONE_ERROR ? 1 : 0;
      if (limit === 0) return hits;
      const wanted = letterBits(query);
      for (let place = 0; place < all.length; place++) {
        // Letters of the query that a spelling lacks altogether: a quick no for most spellings.
        if (moreThan(limit, wanted & ~(letters[place] ?? 0))) continue;
        const rank = errorRank(query, all[place]?.spelling ?? '', limit);
        if (rank !== undefined) keep(hits, place, rank);
      }
      return hits;
    },
  };
}

function errorRank(query: string, spelling: string, limit: number): number | undefined {
  const found = errorsAt(query, spelling, 0, spelling.length, limit);
  if (found === 'whole') return ERROR;
  if (found === 'start') return ERROR_START;
  for (let start = 0; start < spelling.length;) {
    const space = spelling.indexOf(' ', start);
    const end = space < 0 ? spelling.length : space;
    if (errorsAt(query, spelling, start, end, limit) === 'whole') return ERROR_START;
    start = end + 1;
  }
  return undefined;
}

const withoutSpaces = (text: string) => text.replaceAll(' ', '');

function laidOut(spellings: readonly string[]) {
  const starts = new Uint32Array(spellings.length);
  let length = 0;
  spellings.forEach((spelling, place) => {
    starts[place] = length;
    length += spelling.length + 1;
  });
  return { text: `\n${spellings.join('\n')}`, starts };
}

/** Calls `visit` with the place of each spelling that the text is found in. */
function eachPlace(
  { text, starts }: ReturnType<typeof laidOut>,
  wanted: string,
  visit: (place: number) => void,
) {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    visit(low);
  }
}

/** The letters of a text as 32 bits, several letters to a bit where the script has more. */
function letterBits(text: string): number {
  let bits = 0;
  for (let index = 0; index < text.length; index++) bits |= 1 << (text.charCodeAt(index) & 31);
  return bits;
}

function moreThan(limit: number, bits: number): boolean {
  let left = bits;
  for (let count = 0; count < limit; count++) left &= left - 1;
  return left !== 0;
}
