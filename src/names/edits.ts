/** Longest text that is compared; names are shorter, and a longer query is no name. */
const LONGEST = 128;
/** Two rows above and the row that is being filled, kept between calls: this runs for thousands of names at each key. */
const rows = [new Uint8Array(LONGEST), new Uint8Array(LONGEST), new Uint8Array(LONGEST)] as const;

/**
 * Whether the part of a text between two places is a query but for at most `limit` typing errors (`whole`), or begins like that (`start`).
 * An error is a letter missing, added, wrong, or two neighbours exchanged (optimal string alignment, Damerau 1964).
 * Stops as soon as the answer is no, and looks only at cells that can still be within the limit (Ukkonen 1985).
 */
export function errorsAt(
  query: string,
  text: string,
  from: number,
  to: number,
  limit: number,
): 'whole' | 'start' | undefined {
  const length = Math.min(to - from, query.length + limit);
  if (length < query.length - limit || query.length + limit >= LONGEST) return undefined;
  let [above, row, next]: Uint8Array[] = [...rows];
  if (!above || !row || !next) return undefined;
  for (let j = 0; j <= length; j++) row[j] = j;
  for (let i = 1; i <= query.length; i++) {
    const first = Math.max(1, i - limit);
    const last = Math.min(length, i + limit);
    next[first - 1] = first === 1 ? i : LONGEST;
    let best = next[first - 1] ?? LONGEST;
    for (let j = first; j <= last; j++) {
      const a = query.charCodeAt(i - 1);
      const b = text.charCodeAt(from + j - 1);
      let cost = (row[j - 1] ?? 0) + (a === b ? 0 : 1);
      // Beyond the band of the row above there is nothing.
      if (j < i + limit) cost = Math.min(cost, (row[j] ?? 0) + 1);
      cost = Math.min(cost, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a === text.charCodeAt(from + j - 2) && b === query.charCodeAt(i - 2)) {
        cost = Math.min(cost, (above[j - 2] ?? 0) + 1);
      }
      next[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return undefined;
    [above, row, next] = [row, next, above];
  }
  if (length === to - from && (row[length] ?? LONGEST) <= limit) return 'whole';
  for (let j = Math.max(0, query.length - 1); j <= Math.min(length, query.length + 1); j++) {
    if (j < to - from && (row[j] ?? LONGEST) <= limit) return 'start';
  }
  return undefined;
}
