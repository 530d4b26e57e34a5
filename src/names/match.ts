import { fold } from './fold.ts';
import { kindPath, nameKinds, type LatinNames, type NameKind, type OtherNames } from './names-file.ts';
import { createSpellings, type Hits, type Spellings } from './spellings.ts';

/** An entry that a query may mean. */
export interface Suggestion {
  kind: NameKind;
  id: string;
  label: string;
  within: string | undefined;
  unconfirmed: boolean;
  path: string;
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
  const entries = file.ids.map((id, place): Suggestion => {
    const kind = kinds[place] ?? 'city';
    return {
      kind,
      id,
      label: file.labels[place] ?? id,
      within: file.labels[file.within[place] ?? -1],
      unconfirmed: file.unconfirmed[place] === 1,
      path: `${kindPath[kind]}${id}/`,
    };
  });
  let lists = entries.map(({ label }, place) => [fold(label), ...split(file.spellings[place])]);
  let spellings = createSpellings(lists);

  return {
    suggest(query, limit, kind) {
      const wanted = fold(query);
      if (!wanted) return [];
      const asked = (hits: Hits) =>
        [...hits.values()].filter(({ entry }) => !kind || entries[entry]?.kind === kind);
      const spelled = spellings.spelled(wanted);
      const exact = asked(spelled);
      // Errors are forgiven only where nothing is spelled as the query is, or little is.
      const close =
        exact.length >= limit
          ? []
          : asked(spellings.misspelled(wanted)).filter(({ entry }) => !spelled.has(entry));
      const all = [...exact, ...close];
      const found = all.length > 0 ? all : asked(withSomeWord(spellings, wanted));
      return found
        .sort((a, b) => a.rank - b.rank || a.alias - b.alias || a.length - b.length || a.entry - b.entry)
        .slice(0, limit)
        .flatMap(({ entry }) => entries[entry] ?? []);
    },
    add(names) {
      lists = lists.map((list, place) => [...list, ...split(names[place])]);
      spellings = createSpellings(lists);
    },
  };
}

/**
 * Entries with a spelling that begins with a word of the query: “Seoul Gangnam” means Gangnam, although no spelling of it holds
 * both words. The more words, the better.
 */
function withSomeWord(spellings: Spellings, query: string): Hits {
  const words = query.split(' ').filter((word) => word.length > 1);
  const found: Hits = new Map();
  if (words.length < 2) return found;
  for (const word of words) {
    for (const hit of spellings.spelled(word).values()) {
      const known = found.get(hit.entry);
      found.set(hit.entry, { ...hit, rank: Math.min(hit.rank, known?.rank ?? hit.rank) - 1 });
    }
  }
  return found;
}

const split = (text: string | undefined) => (text ? text.split('|') : []);
