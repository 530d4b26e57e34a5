/** A place on the screen, in pixels. */
export interface Spot {
  x: number;
  y: number;
}

/** Pixels from the spot to each of its members, at least and at most. */
const REACH = [40, 96] as const;
/** Pixels from one of them to the next, and to any other marker: none may cover another. */
const APART = 30;
/** Steps by which a fan grows, in pixels, and by which it turns, as shares of a turn. */
const [GROW, TURNS] = [8, 24];

/** Places for some members around the point 0, 0: near to it, clockwise from the north, clear of other markers if that can be. */
export function fanSpots(count: number, others: readonly Spot[]): Spot[] {
  const least = Math.max(REACH[0], (count * APART) / (2 * Math.PI));
  let best: { spots: Spot[]; room: number } = { spots: [], room: -Infinity };
  for (let reach = least; reach <= Math.max(least, REACH[1]); reach += GROW) {
    for (let turn = 0; turn < TURNS; turn++) {
      const spots = Array.from({ length: count }, (_, place): Spot => {
        const angle = (place / count + turn / TURNS - 0.25) * 2 * Math.PI;
        return { x: reach * Math.cos(angle), y: reach * Math.sin(angle) };
      });
      const gaps = spots.flatMap(({ x, y }) => others.map((other) => Math.hypot(other.x - x, other.y - y)));
      const room = Math.min(...gaps);
      if (room >= APART) return spots;
      if (room > best.room) best = { spots, room };
    }
  }
  return best.spots;
}
