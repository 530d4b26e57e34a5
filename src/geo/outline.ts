import { clipLine, clipRing, densify } from './clip.ts';
import type { Frame } from './frame.ts';
import { pathData } from './path.ts';
import { project } from './projection.ts';
import { extent, relevant, type Box, type Line, type XY } from './rings.ts';
import { area, lighten, lightenRing, thin, weigh, type Weighted } from './simplify.ts';

/** Lines are cut so many pixels outside the window, where the cut cannot be seen. */
const BLEED = 4;
/** Points nearer than this, in pixels, add nothing that can be seen. */
const STEP = 0.25;
/** Longest straight step on the globe, in degrees, that may be drawn as a straight line. */
const LONGEST_STEP = 2;
/** Whole, relative steps of half a pixel make the shortest path that still looks exact. */
export const GRID = 2;

/** How much is left out of a drawing. */
export interface Detail {
  /** Smallest triangle, in square pixels, that a point must make with its neighbours. */
  triangle: number;
  /** Smallest island, in square pixels, that is drawn though it holds no dot. */
  island: number;
  /** Longest path, in characters: detail is lowered until it fits. */
  longest: number;
}

/** Whole turns, in degrees: a line may be seen a turn further west or east. */
const TURNS = [-360, 0, 360];

/** Whether a window sees something of a line that is shifted by so many degrees. */
const sees = (window: Box, { west, east, south, north }: Line, turn: number) =>
  south <= window.north && north >= window.south && west + turn <= window.east && east + turn >= window.west;

const shifted = (box: Box, by: number): Box => ({ ...box, west: box.west + by, east: box.east + by });
const bleed = ({ width, height }: Frame): Box => ({
  west: -BLEED,
  south: -BLEED,
  east: width + BLEED,
  north: height + BLEED,
});

/** Points on the rim of a box stay, or simplification would cut its corners. */
const pin = (line: readonly Weighted[], { west, south, east, north }: Box): Weighted[] =>
  line.map(([x, y, weight]) => [
    x,
    y,
    x <= west || x >= east || y <= south || y >= north ? Infinity : weight,
  ]);

const holds = (ring: readonly XY[], dots: readonly XY[]): boolean => {
  const { west, south, east, north } = extent(ring);
  const reach = 2;
  return dots.some(
    ([x, y]) => x > west - reach && x < east + reach && y > south - reach && y < north + reach,
  );
};

/** Returns the rings of land that a window shows, in pixels, each closed by its first point. */
function visibleRings(frame: Frame, rings: readonly Line[]): XY[][] {
  const drawn: XY[][] = [];
  for (const ring of rings) {
    for (const turn of TURNS) {
      if (!sees(frame.degrees, ring, turn)) continue;
      const window = shifted(frame.degrees, -turn);
      const onGlobe = densify(clipRing(relevant(ring, window), window), LONGEST_STEP);
      const onPaper = onGlobe.map((position) => project(frame.projection, position));
      const visible = thin(clipRing(onPaper, bleed(frame)), STEP);
      const [first] = visible;
      if (first && visible.length > 3) drawn.push([...visible, first]);
    }
  }
  return drawn;
}

/** Returns the pieces of lines that a window shows, in pixels. */
function visibleLines(frame: Frame, lines: readonly Line[]): XY[][] {
  const pieces: XY[][] = [];
  for (const line of lines) {
    for (const turn of TURNS) {
      if (!sees(frame.degrees, line, turn)) continue;
      for (const onGlobe of clipLine(line.points, shifted(frame.degrees, -turn))) {
        const onPaper = onGlobe.map((position) => project(frame.projection, position));
        pieces.push(...clipLine(onPaper, bleed(frame)).map((piece) => thin(piece, STEP)));
      }
    }
  }
  return pieces.filter((piece) => piece.length > 1);
}

/** A function that returns the land of a window, the coarser the larger its number, from 1 on. */
function landAt(frame: Frame, rings: readonly Line[], dots: readonly XY[], detail: Omit<Detail, 'longest'>) {
  const drawn = visibleRings(frame, rings);
  const weighted = weigh(drawn).map((ring, index) => {
    const outline = drawn[index] ?? [];
    return { points: pin(ring, bleed(frame)), area: area(outline), holdsDot: holds(outline, dots) };
  });
  return (coarser: number): XY[][] =>
    weighted
      .filter((ring) => ring.holdsDot || ring.area >= detail.island * coarser)
      .map(({ points }) => lightenRing(points, detail.triangle * coarser));
}

/** A function that returns the borders of a window, the coarser the larger its number, from 1 on. */
function bordersAt(frame: Frame, lines: readonly Line[], detail: Omit<Detail, 'longest'>) {
  const weighted = weigh(visibleLines(frame, lines));
  return (coarser: number): XY[][] => weighted.map((line) => lighten(line, detail.triangle * coarser));
}

/** The path of lines whose detail is lowered step by step until it is short enough. */
function shortest(linesAt: (coarser: number) => XY[][], longest: number, closed: boolean): string {
  let data = '';
  for (let coarser = 1; coarser < 1000; coarser *= 1.3) {
    data = pathData(linesAt(coarser), GRID, closed);
    if (data.length <= longest) break;
  }
  return data;
}

/** Returns the path of the land that a window shows; small islands stay where they hold a dot (pixels). */
export const landPath = (frame: Frame, rings: readonly Line[], dots: readonly XY[], detail: Detail): string =>
  shortest(landAt(frame, rings, dots, detail), detail.longest, true);

/** Returns the path of the borders that a window shows. */
export const borderPath = (frame: Frame, lines: readonly Line[], detail: Detail): string =>
  shortest(bordersAt(frame, lines, detail), detail.longest, false);

/** Returns the land and the borders of a window as lines in pixels. */
export const shapes = (
  frame: Frame,
  rings: readonly Line[],
  borders: readonly Line[],
  dots: readonly XY[],
  detail: Omit<Detail, 'longest'>,
): { land: XY[][]; borders: XY[][] } => ({
  land: landAt(frame, rings, dots, detail)(1),
  borders: bordersAt(frame, borders, detail)(1),
});
