import type { XY } from './rings.ts';

/** Rounds of pushing; enough that the densest cluster, the Republic of Korea, comes to rest. */
const ROUNDS = 120;
/** How strongly a dot is drawn back to its true place in each round. */
const PULL = 0.06;

/**
 * Returns dots moved as little as needed that any two lie about so many pixels apart; the result depends on nothing but the input.
 * Each pair that is too near is pushed apart by half of what is missing, each dot is drawn back a little.
 */
export function spread(dots: readonly XY[], apart: number): XY[] {
  const moved = dots.map(([x, y]) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round++) {
    moved.forEach((a, i) => {
      for (const [k, b] of moved.slice(i + 1).entries()) {
        let [dx, dy] = [b.x - a.x, b.y - a.y];
        if (Math.abs(dx) >= apart || Math.abs(dy) >= apart) continue;
        // Dots on one spot part along an angle that their order gives: the golden angle never repeats.
        if (dx === 0 && dy === 0) [dx, dy] = [Math.cos(2.4 * (i + k)) * 1e-3, Math.sin(2.4 * (i + k)) * 1e-3];
        const distance = Math.hypot(dx, dy);
        if (distance >= apart) continue;
        const push = (apart - distance) / distance / 2;
        a.x -= dx * push;
        a.y -= dy * push;
        b.x += dx * push;
        b.y += dy * push;
      }
    });
    // The last rounds only push, so that no overlap is left behind.
    if (round > ROUNDS * 0.8) continue;
    moved.forEach((dot, i) => {
      const [x, y] = dots[i] ?? [dot.x, dot.y];
      dot.x += (x - dot.x) * PULL;
      dot.y += (y - dot.y) * PULL;
    });
  }
  return moved.map(({ x, y }) => [x, y]);
}
