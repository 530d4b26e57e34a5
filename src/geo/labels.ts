import { shows, type Frame } from './frame.ts';
import type { Box, XY } from './rings.ts';

/** How a label is set; its size in pixels stands in map.css too. */
export type LabelKind = 'place' | 'city' | 'country';

export interface Label {
  x: number;
  y: number;
  text: string;
  kind: LabelKind;
  anchor: 'start' | 'middle' | 'end';
}

/** A text that asks for a place beside a dot. */
export interface LabelWish {
  text: string;
  kind: LabelKind;
  dot: XY;
  radius: number;
}

/** Font sizes in pixels of the drawing. */
export const fontSizes: Record<LabelKind, number> = { place: 16, city: 12, country: 13 };
/** Room between a dot's rim and its label. */
const GAP = 3;
/** Room that a label keeps from the edge of the map. */
export const EDGE = 4;

/** Widths in ems of letters that are far from the mean of the usual sans and serif faces; wide rather than narrow. */
const widths: [letters: RegExp, ems: number][] = [
  [/[ijltfrI.,'’ \-()]/u, 0.36],
  [/[mwMW@]/u, 0.92],
  [/\p{Lu}/u, 0.7],
  [/[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u, 1],
];
const MEAN_WIDTH = 0.58;
/** Bold letters are wider. */
const BOLD = 1.08;

/** Returns the estimated width of a text in pixels, rather too wide, because the reader's font is not known. */
export function textWidth(text: string, kind: LabelKind): number {
  let ems = 0;
  for (const letter of text.normalize('NFC')) {
    ems += widths.find(([letters]) => letters.test(letter))?.[1] ?? MEAN_WIDTH;
  }
  return ems * fontSizes[kind] * (kind === 'place' ? BOLD : 1);
}

const left = { start: 0, middle: 0.5, end: 1 };

/** Returns the rectangle that a label covers, in pixels; north is the smaller y. */
export function labelBox({ x, y, text, kind, anchor }: Label): Box {
  const [width, size] = [textWidth(text, kind), fontSizes[kind]];
  const west = x - width * left[anchor];
  return { west, east: west + width, north: y - size * 0.8, south: y + size * 0.25 };
}

/** Returns whether two rectangles of a drawing overlap. */
export const overlap = (a: Box, b: Box): boolean =>
  a.west < b.east && b.west < a.east && a.north < b.south && b.north < a.south;

/** Returns the square that a dot covers. */
export const dotBox = ([x, y]: XY, radius: number): Box => ({
  west: x - radius,
  east: x + radius,
  north: y - radius,
  south: y + radius,
});

/** The places beside a dot, best first: right, left, above, below, then the four corners. */
function candidates({ text, kind, dot: [x, y], radius }: LabelWish): Label[] {
  const [size, away] = [fontSizes[kind], radius + GAP];
  const middle = y + size * 0.3;
  const [above, below] = [y - away, y + away + size * 0.7];
  const slant = away * 0.6;
  const spots: [number, number, Label['anchor']][] = [
    [x + away, middle, 'start'],
    [x - away, middle, 'end'],
    [x, above, 'middle'],
    [x, below, 'middle'],
    [x + slant, y - slant, 'start'],
    [x + slant, y + slant + size * 0.7, 'start'],
    [x - slant, y - slant, 'end'],
    [x - slant, y + slant + size * 0.7, 'end'],
  ];
  return spots.map(([lx, ly, anchor]) => ({ x: Math.round(lx), y: Math.round(ly), text, kind, anchor }));
}

/**
 * Returns labels for as many wishes as fit, in their order, up to a number: none covers an obstacle, another label or the
 * edge. The first wish that must stand takes its best place whatever it covers.
 */
export function placeLabels(
  frame: Frame,
  wishes: readonly LabelWish[],
  obstacles: readonly Box[],
  most: number,
): Label[] {
  const placed: Label[] = [];
  const inside = (box: Box) =>
    shows(frame, [box.west, box.north], EDGE) && shows(frame, [box.east, box.south], EDGE);
  for (const wish of wishes) {
    if (placed.length >= most) break;
    const taken = placed.map(labelBox);
    const covered = (label: Label, all: readonly Box[]) => {
      const box = labelBox(label);
      return all.filter((other) => overlap(box, other)).length;
    };
    const spots = candidates(wish).filter((label) => inside(labelBox(label)));
    const free = spots.find((label) => covered(label, [...obstacles, ...taken]) === 0);
    const least = spots
      .filter((label) => covered(label, taken) === 0)
      .sort((a, b) => covered(a, obstacles) - covered(b, obstacles))[0];
    const chosen = free ?? (wish.kind === 'place' ? least : undefined);
    if (chosen) placed.push(chosen);
  }
  return placed;
}
