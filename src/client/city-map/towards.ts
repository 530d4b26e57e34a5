/** Where an arrow key leads, as a step on the screen. */
export const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface Spot {
  x: number;
  y: number;
}

/** How much a spot off the straight way counts as farther away. */
const ASIDE = 2;

/** Returns the spot that comes next in the direction of an arrow, among those within 45 degrees of it if there are any. */
export function next<T extends Spot>(
  from: Spot,
  spots: readonly T[],
  [x, y]: readonly [number, number],
): T | undefined {
  const ahead = spots
    .map((spot) => {
      const [dx, dy] = [spot.x - from.x, spot.y - from.y];
      const along = dx * x + dy * y;
      const aside = Math.abs(dx * y) + Math.abs(dy * x);
      return { spot, along, aside, cost: along + ASIDE * aside };
    })
    .filter(({ along }) => along > 0);
  const straight = ahead.filter(({ along, aside }) => aside <= along);
  return (straight.length > 0 ? straight : ahead).sort((a, b) => a.cost - b.cost)[0]?.spot;
}

/** Returns the spot nearest to a place. */
export const nearest = <T extends Spot>({ x, y }: Spot, spots: readonly T[]): T | undefined =>
  spots.map((spot) => ({ spot, off: Math.hypot(spot.x - x, spot.y - y) })).sort((a, b) => a.off - b.off)[0]
    ?.spot;
