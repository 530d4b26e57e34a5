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

/**
 * Walks through entries by their scores, whole numbers from 1 on: all of the highest score first, in their order, then those of
 * the next. Entries without a score are left out; whoever takes only the first ones pays for no sorting.
 */
export function* byScore(scores: Uint16Array): Generator<{ score: number; entries: number[] }> {
  const found = new Map<number, number[]>();
  for (const [entry, score] of scores.entries()) {
    if (score === 0) continue;
    const entries = found.get(score);
    if (entries) entries.push(entry);
    else found.set(score, [entry]);
  }
  for (const score of [...found.keys()].sort((a, b) => b - a))
    yield { score, entries: found.get(score) ?? [] };
}
