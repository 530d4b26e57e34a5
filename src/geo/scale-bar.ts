import type { Frame } from './frame.ts';
import { overlap } from './labels.ts';
import type { Box } from './rings.ts';

/** A bar that shows a round number of kilometres. */
export interface ScaleBar {
  km: number;
  /** Its left end and its length in pixels. */
  x: number;
  y: number;
  length: number;
  /** The room that it takes with its words. */
  box: Box;
}

/** Longest bar and the room for its words, in pixels. */
const LONGEST = 80;
const WORDS = 60;
const EDGE = 10;
const HEIGHT = 16;

/** From this scale on, in kilometres a pixel, the projection shortens lengths at the rim by more than a twentieth. */
const TOO_WIDE = 25;

/** The longest length of 1, 2 or 5 times a power of ten kilometres that a bar can show. */
function roundKm(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return ([5, 2, 1].find((digit) => digit * power <= most) ?? 1) * power;
}

/**
 * Returns the scale bar of a window, in the corner where it covers the fewest dots, lower left if there are several;
 * none where one length would not hold for the whole map.
 */
export function scaleBar({ width, height, kmPerPixel }: Frame, dots: readonly Box[]): ScaleBar | undefined {
  if (kmPerPixel > TOO_WIDE) return undefined;
  const km = roundKm(kmPerPixel * LONGEST);
  const length = Math.round(km / kmPerPixel);
  const [low, right] = [height - EDGE, width - EDGE - length - WORDS];
  const spots: [x: number, y: number][] = [
    [EDGE, low],
    [right, low],
    [EDGE, EDGE + HEIGHT],
    [right, EDGE + HEIGHT],
  ];
  const bars = spots.map(([x, y]) => {
    const box = { west: x - EDGE, east: x + length + WORDS, north: y - HEIGHT, south: y + EDGE };
    return { bar: { km, x, y, length, box }, covers: dots.filter((dot) => overlap(dot, box)).length };
  });
  const best = bars.reduce((chosen, other) => (other.covers < chosen.covers ? other : chosen));
  return best.bar;
}
