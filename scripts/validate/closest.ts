/** Most changes for which a word is still taken for a slip of the other: one in three letters, at least one. */
const tolerance = (word: string) => Math.max(1, Math.floor(word.length / 3));

/** Returns how many letters must be put in, left out, replaced or swapped with the next to turn one word into the other. */
export function edits(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

/** Returns the word that was probably meant, if one is near enough. */
export function closest(word: string, known: Iterable<string>): string | undefined {
  let best: { word: string; edits: number } | undefined;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > tolerance(word)) continue;
    const distance = edits(word.toLowerCase(), candidate.toLowerCase());
    if (distance <= tolerance(word) && distance < (best?.edits ?? Infinity))
      best = { word: candidate, edits: distance };
  }
  return best?.word;
}

/** Returns the question that ends a message, or nothing where no word is near. */
export function didYouMean(word: string, known: Iterable<string>): { mend: string } | undefined {
  const meant = closest(word, known);
  return meant === undefined ? undefined : { mend: `Did you mean "${meant}"?` };
}
