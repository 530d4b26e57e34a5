/** Fewest things of which a chart says more than a list does. */
const LEAST_DRAWN = 5;

/**
 * True where a chart of these counts says something: there are enough things, and they are not all of one kind.
 * Where a thing may count several times, as a practice does under its themes, `things` says how many there are.
 */
export function isWorthDrawing(counts: readonly number[], things?: number): boolean {
  const drawn = things ?? counts.reduce((sum, count) => sum + count, 0);
  return drawn >= LEAST_DRAWN && counts.filter((count) => count > 0).length > 1;
}
