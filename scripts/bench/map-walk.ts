import type { Page } from '@playwright/test';
import { arrows, next } from '../../src/client/city-map/towards.ts';

/** A marker by its name and its middle on the screen. */
export interface Spot {
  name: string;
  x: number;
  y: number;
}

/** The markers that can be seen in full, by their middles. */
export const spots = (page: Page): Promise<Spot[]> =>
  page.locator('.live').evaluate((live) => {
    const frame = live.getBoundingClientRect();
    return [...live.querySelectorAll('.pin')].flatMap((pin) => {
      const { left, right, top, bottom } = pin.getBoundingClientRect();
      const isInside = left > frame.left && top > frame.top && right < frame.right && bottom < frame.bottom;
      const name = pin.getAttribute('aria-label') ?? '';
      return isInside ? [{ name, x: (left + right) / 2, y: (top + bottom) / 2 }] : [];
    });
  });

/** Fewest presses from a marker to each that arrow keys reach from it. */
function presses(from: Spot, all: readonly Spot[]): Map<Spot, number> {
  const known = new Map([[from, 0]]);
  for (const [here, count] of known) {
    for (const arrow of Object.values(arrows)) {
      const others = all.filter((spot) => spot !== here);
      const there = next(here, others, arrow);
      if (there && !known.has(there)) known.set(there, count + 1);
    }
  }
  return known;
}

/** The longest of all shortest ways by arrow keys between two markers in view, and how many pairs no way joins. */
export async function walk(page: Page): Promise<{ most: number; missed: number }> {
  const all = await spots(page);
  const ways = all.map((from) => presses(from, all));
  return {
    most: Math.max(...ways.flatMap((way) => [...way.values()])),
    missed: ways.reduce((sum, way) => sum + all.length - way.size, 0),
  };
}
