import type { XY } from './rings.ts';

/** Side of the squares that are tried first, in pixels, and by how much each next try is wider. */
const SQUARE = 4;
const WIDER = 1.25;

/**
 * Returns the places of those spots that are drawn where there are too many: of all in one square the first. Squares are as small
 * as lets at most so many remain; where there are no more than that, all do.
 */
export function gather(spots: readonly XY[], most: number): number[] {
  if (most < 1) throw new RangeError('At least one spot must remain.');
  let places = [...spots.keys()];
  for (let side = SQUARE; places.length > most; side *= WIDER) {
    const taken = new Map<string, number>();
    for (const [place, [x, y]] of spots.entries()) {
      const square = `${Math.floor(x / side)} ${Math.floor(y / side)}`;
      if (!taken.has(square)) taken.set(square, place);
    }
    places = [...taken.values()];
  }
  return places;
}
