/** Things of one kind as bits of a few whole numbers, so that two lists of them are compared in a few steps. */
export interface Bits {
  /** Whole numbers an entry. */
  width: number;
  words: Int32Array;
}

const WORD = 32;

/** Returns the lists of some entries as bits; `all` is every thing that may stand in a list. */
export function bitsOf(lists: readonly (readonly string[])[], all: readonly string[]): Bits {
  const place = new Map(all.map((id, index) => [id, index]));
  const width = Math.max(1, Math.ceil(all.length / WORD));
  const words = new Int32Array(lists.length * width);
  for (const [entry, list] of lists.entries())
    for (const id of list) {
      const bit = place.get(id);
      if (bit === undefined) throw new RangeError(`“${id}” is none of ${all.join(', ')}.`);
      const word = entry * width + Math.floor(bit / WORD);
      words[word] = (words[word] ?? 0) | (1 << (bit % WORD));
    }
  return { width, words };
}

/** How many bits of a whole number are set. */
function ones(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Returns how many things two entries have in common. */
export function shared({ width, words }: Bits, a: number, b: number): number {
  let count = 0;
  for (let word = 0; word < width; word += 1) {
    count += ones((words[a * width + word] ?? 0) & (words[b * width + word] ?? 0));
  }
  return count;
}

/** Returns a trait of some entries as whole numbers, the same for the same value and 0 for null. */
export function codesOf(values: readonly (string | number | null)[]): Uint16Array {
  const known = new Map<string | number | null, number>([[null, 0]]);
  return Uint16Array.from(values, (value) => {
    const code = known.get(value) ?? known.size;
    known.set(value, code);
    return code;
  });
}

/** Returns 1 where two entries have a trait in common, 0 where they differ or it is null. */
export const same = (codes: Uint16Array, a: number, b: number): 0 | 1 =>
  codes[a] !== 0 && codes[a] === codes[b] ? 1 : 0;

/**
 * Walks through so many entries by their scores, whole numbers from 1 on: all of the highest score first, in their order, then
 * those of the next. Entries with a score of 0 are left out. One page asks for each entry, so nothing is made for an entry alone.
 */
export function* byScore(
  count: number,
  scoreOf: (entry: number) => number,
): Generator<{ score: number; entries: number[] }> {
  const found: number[][] = [];
  for (let entry = 0; entry < count; entry += 1) {
    const score = scoreOf(entry);
    if (score > 0) (found[score] ??= []).push(entry);
  }
  for (let score = found.length - 1; score > 0; score -= 1) {
    const entries = found[score];
    if (entries) yield { score, entries };
  }
}
