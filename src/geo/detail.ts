import { once } from './atlas.ts';
import { clipLine, clipRing } from './clip.ts';
import { pathData } from './path.ts';
import { borders50m, coasts10m, extent, type Box, type XY } from './rings.ts';
import { area, lighten, lightenRing, type Weighted } from './simplify.ts';
import { meets, onWebMap, weighOnWebMap, worldWidth } from './web-map.ts';
import { BLEED, CLOSEST_ZOOM, latitudes } from './world-extent.ts';

/** One level of the detail of the live map, in squares. */
interface Level {
  /** Its squares are those of a web map at this zoom. */
  squares: number;
  /** Its lines look exact up to this zoom, a pixel of which is the unit of their paths. */
  exact: number;
}

/** Land and borders of one square as paths. */
export interface DetailPiece {
  land: string;
  borders: string;
}

/** What a script must know of a level to ask for its pieces. */
export interface DetailLevel extends Level {
  /** The first row of squares that is told. */
  top: number;
  /** Squares by row, the western first: `~` is all sea, `#` all land, `+` has a piece of its own. */
  rows: string[];
}

/** Two levels: at the exactness of the closest zoom, the view of a continent would be too heavy for a phone. */
const LEVELS: readonly Level[] = [
  { squares: 4, exact: 6 },
  { squares: 5, exact: CLOSEST_ZOOM },
];
/** Square pixels of the level; less cannot be seen. */
const TRIANGLE = 0.75;
const ISLAND = 1;

/**
 * The lines of the finest level. Coasts are those at 1:10m, because at 1:50m harbour towns lie in the sea from zoom 8 on;
 * borders stay those at 1:50m, which are nearer to the views of the UN.
 */
const finest = once(() => ({
  coasts: weighOnWebMap(CLOSEST_ZOOM, coasts10m()),
  borders: weighOnWebMap(CLOSEST_ZOOM, borders50m()),
}));

interface Drawn extends Box {
  points: readonly XY[];
}
const drawn = (points: readonly XY[]): Drawn => ({ points, ...extent(points) });

/** The lines of the world as a level draws them, in its pixels. */
function linesOf(exact: number): { land: Drawn[]; borders: Drawn[] } {
  const smaller = 2 ** (exact - CLOSEST_ZOOM);
  const scaled = (line: readonly Weighted[]) =>
    line.map(([x, y, weight]): Weighted => [x * smaller, y * smaller, weight * smaller ** 2]);
  const { coasts, borders } = finest();
  const rings = coasts.map((ring) => lightenRing(scaled(ring), TRIANGLE));
  return {
    land: rings.filter((ring) => area(ring) >= ISLAND).map(drawn),
    borders: borders.map((line) => drawn(lighten(scaled(line), TRIANGLE))),
  };
}

const ringsWithin = (rings: readonly Drawn[], box: Box): Drawn[] =>
  rings
    .filter((ring) => meets(ring, box))
    .map(({ points }) => clipRing(points, box))
    .filter(({ length }) => length > 2)
    .map(drawn);

/** A square by its column and row, with its edges a little further out, in pixels. */
const squareAt = (x: number, y: number, side: number): Box => ({
  west: x * side - BLEED,
  east: (x + 1) * side + BLEED,
  south: y * side - BLEED,
  north: (y + 1) * side + BLEED,
});

/** Returns what a square shows of some lines: all sea, all land, or a piece. */
function cut(box: Box, land: readonly Drawn[], borders: readonly Drawn[]): '~' | '#' | DetailPiece {
  const rings = ringsWithin(land, box);
  const lines = borders.filter((line) => meets(line, box)).flatMap(({ points }) => clipLine(points, box));
  const here = (line: readonly XY[]) =>
    line.map(([x, y]): XY => [x - box.west - BLEED, y - box.south - BLEED]);
  const [first] = rings;
  const isLand = rings.length === 1 && area(first?.points ?? []) > (box.east - box.west - 1) ** 2;
  if (lines.length === 0 && isLand) return '#';
  if (lines.length === 0 && rings.length === 0) return '~';
  const outlines = rings.map(({ points }) => here(points));
  return { land: pathData(outlines, 1, true), borders: pathData(lines.map(here), 1, false) };
}

/** Returns one level, and its pieces by column and row. */
function cutLevel({ squares, exact }: Level): { level: DetailLevel; pieces: Map<string, DetailPiece> } {
  const side = worldWidth(exact) / 2 ** squares;
  const { land, borders } = linesOf(exact);
  const [top = 0, bottom = 0] = latitudes.mercator
    .toReversed()
    .map((latitude) => Math.floor(onWebMap(exact, [0, latitude])[1] / side));
  const rows = Array.from({ length: bottom - top + 1 }, (): string[] => []);
  const pieces = new Map<string, DetailPiece>();
  for (let x = 0; x < 2 ** squares; x++) {
    // Each line is cut by columns first: cutting the coast of Asia anew for each square would take long.
    const column = { ...squareAt(x, 0, side), north: worldWidth(exact) };
    const own = [ringsWithin(land, column), borders.filter((line) => meets(line, column))] as const;
    for (const [index, row] of rows.entries()) {
      const square = cut(squareAt(x, top + index, side), ...own);
      row.push(typeof square === 'string' ? square : '+');
      if (typeof square !== 'string') pieces.set(`${x}-${top + index}`, square);
    }
  }
  return { level: { squares, exact, top, rows: rows.map((row) => row.join('')) }, pieces };
}

/** Returns finer land and borders for the live map in pieces, by name, and the levels that tell which pieces there are. */
export const detail = once(() => {
  const all = LEVELS.map(cutLevel);
  return {
    levels: all.map(({ level }) => level),
    pieces: new Map(
      all.flatMap(({ level, pieces }) =>
        [...pieces].map(([name, piece]) => [`${level.squares}-${name}`, piece] as const),
      ),
    ),
  };
});
