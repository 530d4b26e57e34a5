import type { Page } from '@playwright/test';
import { arrows, next } from '../../src/client/city-map/towards.ts';
import { spots, type Spot } from './map-walk.ts';

/** A journey longer than this has failed, and is told as so many presses. */
const GIVEN_UP = 100;

/** A generator of numbers from 0 to 1 that always gives the same ones (mulberry32), so that runs can be compared. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The first arrow key of the shortest way from one marker to another; undefined where none leads there. */
function firstArrow(from: Spot, to: Spot, all: readonly Spot[]): string | undefined {
  const ways = new Map<Spot, string>();
  const queue: Spot[] = [from];
  for (const here of queue) {
    for (const [key, arrow] of Object.entries(arrows)) {
      const others = all.filter((spot) => spot !== here);
      const there = next(here, others, arrow);
      if (!there || there === from || ways.has(there)) continue;
      ways.set(there, ways.get(here) ?? key);
      queue.push(there);
    }
  }
  return ways.get(to);
}

/** Marks the marker that holds a city, as a reader does who points at its name in the list, and says whether it is the city alone. */
async function lookFor(page: Page, id: string) {
  return page.evaluate(async (wanted) => {
    const map = document.querySelector('city-map') as unknown as { point(id: string): Promise<void> };
    await map.point(wanted);
    const pin = document.querySelector('.live .pin--pointed');
    return {
      wanted: pin?.getAttribute('aria-label') ?? '',
      isAlone: pin?.classList.contains('pin--one') ?? false,
      focused: document.activeElement?.getAttribute('aria-label') ?? '',
    };
  }, id);
}

/**
 * The presses that a reader needs from the marker that has the focus to a city: arrow keys towards the marker that holds it,
 * Enter to open a cluster, Home where the city is out of view.
 */
export async function pressesTo(page: Page, id: string): Promise<number> {
  for (let presses = 0; presses < GIVEN_UP; presses++) {
    const all = await spots(page);
    const { wanted, isAlone, focused } = await lookFor(page, id);
    const [from, to] = [focused, wanted].map((name) => all.find((spot) => spot.name === name));
    if (from && from === to && isAlone) return presses;
    const key = from && from === to ? 'Enter' : from && to ? firstArrow(from, to, all) : undefined;
    await page.keyboard.press(key ?? 'Home');
    await page.waitForTimeout(60);
  }
  return GIVEN_UP;
}
