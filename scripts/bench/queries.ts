import type { Directory } from '../../src/directory/directory.ts';
import { fold } from '../../src/names/fold.ts';
import { hasOtherScript } from '../../src/names/script.ts';
import { seeded, type Random } from '../validate/mutation/random.ts';

/** A query with the pages that answer it. */
export interface Query {
  query: string;
  /** Paths of which one must be found. */
  answers: string[];
  /** Whether the search may be tuned by it, or is only judged by it. */
  half: Half;
}
export type Half = 'tuned' | 'held';

export interface Queries {
  /** Names of cities as sources spell them. */
  spellings: Query[];
  /** Names of cities with one typing error. */
  typos: Query[];
  /** Themes and free words, written by hand from the pages that answer them. */
  texts: Query[];
}

/** Changed only with the whole set: the half that is held out must stay unseen. */
const SEED = 20_261_121;
const TYPOS = 60;
/** Shortest name that gets a typo: in a shorter one an error makes another word. */
const TYPO_LENGTH = 5;

type City = Directory['cities'][number];

/** Three queries for each city: its name, the name without marks, and another spelling, of another script where it has one. */
export function spellingQueries({ cities }: Directory): Query[] {
  const owners = Map.groupBy(
    cities.flatMap((city) => [city.name, ...city.otherNames].map((name) => ({ name: fold(name), city }))),
    ({ name }) => name,
  );
  return cities.flatMap((city) => {
    const random = randomOf(city.id);
    const half = halfOf(random);
    const others = city.otherNames.filter((name) => fold(name) !== fold(city.name));
    const foreign = others.filter(hasOtherScript);
    const spellings = foreign.length > 0 && random.below(2) === 0 ? foreign : others;
    const another = spellings.length > 0 ? random.pick(spellings) : fold(city.name).replaceAll(' ', '');
    const queries = [city.name, fold(city.name), another];
    return queries.map((query) => ({
      query,
      // Several members share a spelling: each of them answers it.
      answers: [
        ...new Set([
          ...(owners.get(fold(query)) ?? []).map(({ city: owner }) => pathOf(owner)),
          pathOf(city),
        ]),
      ],
      half,
    }));
  });
}

/** Names of 60 cities drawn by lot, each with one letter missing, added, wrong, or exchanged with its neighbour. */
export function typoQueries({ cities }: Directory): Query[] {
  const random = seeded(SEED);
  const left = cities.filter(({ name }) => name.length >= TYPO_LENGTH);
  return Array.from({ length: TYPOS }, () => {
    const [city] = left.splice(random.below(left.length), 1);
    if (!city) throw new Error(`There are fewer than ${TYPOS} names to misspell.`);
    return { query: misspelled(fold(city.name), random), answers: [pathOf(city)], half: halfOf(random) };
  });
}

function misspelled(name: string, random: Random): string {
  const at = random.below(name.length - 1);
  const before = name.slice(0, at);
  const letter = String.fromCodePoint(97 + random.below(26));
  const [first = '', second = ''] = name.slice(at);
  const typo = random.pick([
    before + name.slice(at + 1),
    before + letter + name.slice(at),
    before + letter + name.slice(at + 1),
    before + second + first + name.slice(at + 2),
  ]);
  // Two equal neighbours exchanged, or a letter replaced by itself, are no error.
  return fold(typo) !== name ? fold(typo) : misspelled(name, random);
}

/** Halves of about the same size, drawn for each city by its own lot: a new city changes no other. */
export function halfOf(random: Random): Half {
  return random.below(2) === 0 ? 'tuned' : 'held';
}

export function randomOf(text: string): Random {
  return seeded([...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0, SEED));
}

const pathOf = ({ id }: City) => `/cities/${id}/`;
