import { withinEdits } from './edits.ts';
import { fold } from './fold.ts';
import { kindPath, nameKinds, type LatinNames, type NameKind, type OtherNames } from './names-file.ts';

/** An entry that a query may mean. */
export interface Suggestion {
  kind: NameKind;
  id: string;
  label: string;
  within: string | undefined;
  unconfirmed: boolean;
  path: string;
}

/** Shortest query in which one typing error is forgiven, and two. */
const ONE_ERROR = 4;
const TWO_ERRORS = 9;

/** How well a spelling answers a query; lower is better, undefined is not at all. */
type Rank = number | undefined;
const WHOLE = 0;
const START = 1;
const WORD = 2;
const ERROR = 3;
const ERROR_START = 4;

interface Candidate {
  entry: Suggestion;
  place: number;
  /** Folded spellings, the shown name first. */
  spellings: string[];
}

export interface NameIndex {
  /** The best entries for a query, best first; of one kind only where it is given. */
  suggest(query: string, limit: number, kind?: NameKind): Suggestion[];
  /** Adds the spellings of other scripts. */
  add(names: OtherNames): void;
}

/** A searchable index over the names file. */
export function createNameIndex(file: LatinNames): NameIndex {
  const kinds = nameKinds.flatMap((kind) => Array.from({ length: file.kinds[kind] }, () => kind));
  const candidates = file.ids.map((id, place): Candidate => {
    const kind = kinds[place] ?? 'city';
    const label = file.labels[place] ?? id;
    return {
      place,
      entry: {
        kind,
        id,
        label,
        within: file.labels[file.within[place] ?? -1],
        unconfirmed: file.unconfirmed[place] === 1,
        path: `${kindPath[kind]}${id}/`,
      },
      spellings: [fold(label), ...split(file.spellings[place])],
    };
  });

  return {
    suggest(query, limit, kind) {
      const wanted = fold(query);
      if (!wanted) return [];
      const asked = kind ? candidates.filter(({ entry }) => entry.kind === kind) : candidates;
      const rankAll = (rank: (query: string, spelling: string) => Rank) =>
        asked.flatMap((candidate) => {
          const best = bestOf(candidate.spellings, wanted, rank);
          return best === undefined ? [] : [{ ...candidate, ...best }];
        });
      const exact = rankAll(plainRank);
      // Errors are forgiven only where nothing is spelled as the query is, or little is.
      const all =
        exact.length >= limit
          ? exact
          : [
              ...exact,
              ...rankAll(errorRank).filter(({ place }) => !exact.some((hit) => hit.place === place)),
            ];
      const found = all.length > 0 ? all : byWords(asked, wanted);
      return found
        .toSorted((a, b) => a.rank - b.rank || a.alias - b.alias || a.length - b.length || a.place - b.place)
        .slice(0, limit)
        .map(({ entry }) => entry);
    },
    add(names) {
      candidates.forEach((candidate) => candidate.spellings.push(...split(names[candidate.place])));
    },
  };
}

/**
 * Candidates whose spelling begins with a word of the query: “Seoul Gangnam” means Gangnam, although no spelling of it holds
 * both words. The longer the word, the better.
 */
function byWords(candidates: readonly Candidate[], query: string) {
  const words = query.split(' ').filter((word) => word.length > 1);
  if (words.length < 2) return [];
  return candidates.flatMap((candidate) => {
    const hits = words.flatMap((word) => bestOf(candidate.spellings, word, plainRank) ?? []);
    const [best] = hits.toSorted((a, b) => a.rank - b.rank || b.length - a.length);
    return best ? [{ ...candidate, ...best, rank: best.rank - hits.length }] : [];
  });
}

const split = (text: string | undefined) => (text ? text.split('|') : []);

function bestOf(
  spellings: readonly string[],
  query: string,
  rank: (query: string, spelling: string) => Rank,
) {
  let best: { rank: number; alias: number; length: number } | undefined;
  spellings.forEach((spelling, index) => {
    const found = rank(query, spelling);
    if (found === undefined || (best && best.rank <= found)) return;
    best = { rank: found, alias: index === 0 ? 0 : 1, length: spelling.length };
  });
  return best;
}

/** The query is the spelling, its start, or the start of one of its words. */
function plainRank(query: string, spelling: string): Rank {
  const at = spelling.indexOf(query);
  if (at === 0) return spelling.length === query.length ? WHOLE : START;
  if (at > 0 && spelling.includes(` ${query}`)) return WORD;
  // “Xian” means Xi'an, “Kwachon” Kwach’ŏn: marks within a name are often left out, and spaces too.
  const joined = spelling.replaceAll(' ', '');
  const joinedQuery = query.replaceAll(' ', '');
  if (joined === joinedQuery) return WHOLE;
  return joined.startsWith(joinedQuery) ? START : undefined;
}

/** The query is the spelling, or its start, but for an error or two. */
function errorRank(query: string, spelling: string): Rank {
  const limit = query.length >= TWO_ERRORS ? 2 : query.length >= ONE_ERROR ? 1 : 0;
  if (limit === 0 || missingLetters(query, spelling) > limit) return undefined;
  if (withinEdits(query, spelling, limit)) return ERROR;
  for (const word of spelling.split(' ')) if (withinEdits(query, word, limit)) return ERROR_START;
  for (let length = query.length - 1; length <= query.length + 1; length++) {
    if (length < spelling.length && withinEdits(query, spelling.slice(0, length), limit)) return ERROR_START;
  }
  return undefined;
}

/** Letters of the query that a spelling lacks altogether: a quick no for most spellings. */
function missingLetters(query: string, spelling: string): number {
  let missing = 0;
  for (const letter of query) if (!spelling.includes(letter)) missing++;
  return missing;
}
