import { extent, type Box, type Line, type XY } from './rings.ts';
import { thin, weigh, type Weighted } from './simplify.ts';
import { BLEED } from './world-extent.ts';

/** Points nearer than this, in pixels, add nothing that can be seen. */
const STEP = 0.5;
/** Nearer to a pole a line would run out of the drawing. */
const FARTHEST = 85;

/** Width of the world on a web map, in pixels. */
export const worldWidth = (zoom: number) => 256 * 2 ** zoom;

/** Returns where a position lies on a web map, in pixels; what runs on beyond the antimeridian lies beyond its edge. */
export function onWebMap(zoom: number, [longitude, latitude]: XY): XY {
  const north = (Math.min(FARTHEST, Math.max(-FARTHEST, latitude)) * Math.PI) / 180;
  const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + north / 2)) / (2 * Math.PI);
  return [(longitude / 360 + 0.5) * worldWidth(zoom), y * worldWidth(zoom)];
}

/** Returns lines as they lie on a web map, with the weight of each point; what leaves at one edge comes in at the other. */
export function weighOnWebMap(zoom: number, lines: readonly Line[]): Weighted[][] {
  const width = worldWidth(zoom);
  const flat = lines.map(({ points }) =>
    thin(
      points.map((point) => onWebMap(zoom, point)),
      STEP,
    ),
  );
  return weigh(flat).flatMap((line) => {
    const { west, east } = extent(line.map(([x, y]): XY => [x, y]));
    return [-width, 0, width]
      .filter((turn) => west + turn < width + BLEED && east + turn > -BLEED)
      .map((turn) => line.map(([x, y, weight]): Weighted => [x + turn, y, weight]));
  });
}

/** Whether something of a line may lie in a box of a drawing, on which y grows from south to north of the box. */
export const meets = (line: Box, box: Box): boolean =>
  line.west <= box.east && line.east >= box.west && line.south <= box.north && line.north >= box.south;
