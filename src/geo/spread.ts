import type { XY } from './rings.ts';

/** Rounds of pushing; enough that the densest cluster, the Republic of Korea, comes to rest. */
const ROUNDS = 120;
/** The last rounds only push, so that no overlap is left behind. */
const LAST_ROUNDS = 24;
/** How strongly a dot is drawn back to its true place in each round. */
const PULL = 0.06;
/** Dots start a hair off their place, as seeds stand in a sunflower, so that dots on one spot know where to go. */
const HAIR = 1e-3;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Dots farther apart than so many times the wanted distance never meet on their way. */
const REACH = 8;

/** Beyond so many dots a map has no room left to part them, and looking at each pair would take long. */
const PARTED_MOST = 1000;

/** Moves two dots apart by half of what is missing each. */
function part(a: { x: number; y: number }, b: { x: number; y: number }, apart: number): void {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  if (Math.abs(dx) >= apart || Math.abs(dy) >= apart) return;
  const distance = Math.hypot(dx, dy);
  if (distance >= apart || distance === 0) return;
  const push = (apart - distance) / distance / 2;
  a.x -= dx * push;
  a.y -= dy * push;
  b.x += dx * push;
  b.y += dy * push;
}

/** Returns dots moved as little as needed that any two lie about so many pixels apart; the same for the same input. Too many stay where they are. */
export function spread(dots: readonly XY[], apart: number): XY[] {
  if (dots.length > PARTED_MOST) return [...dots];
  const moved = dots.map(([x, y], i) => ({
    x: x + Math.cos(GOLDEN_ANGLE * i) * Math.sqrt(i) * HAIR,
    y: y + Math.sin(GOLDEN_ANGLE * i) * Math.sqrt(i) * HAIR,
  }));
  const pairs = moved.flatMap((a, i) =>
    moved
      .slice(i + 1)
      .filter((b) => Math.abs(a.x - b.x) < apart * REACH && Math.abs(a.y - b.y) < apart * REACH)
      .map((b) => [a, b] as const),
  );
  for (let round = 0; round < ROUNDS; round++) {
    for (const [a, b] of pairs) part(a, b, apart);
    if (round >= ROUNDS - LAST_ROUNDS) continue;
    for (const [i, dot] of moved.entries()) {
      const [x, y] = dots[i] ?? [dot.x, dot.y];
      dot.x += (x - dot.x) * PULL;
      dot.y += (y - dot.y) * PULL;
    }
  }
  return moved.map(({ x, y }) => [x, y]);
}
