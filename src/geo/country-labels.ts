import { clipRing } from './clip.ts';
import { near, type Frame } from './frame.ts';
import { EDGE, fontSizes, labelBox, overlap, textWidth, type Label } from './labels.ts';
import { project } from './projection.ts';
import { relevant, ringsOfCountry, type Box, type Line, type XY } from './rings.ts';

/** A country by its M49 code and the name that maps show. */
export interface NamedCountry {
  m49: string;
  name: string;
}

/** Side of a cell of the raster on which room for names is looked for, in pixels. */
const CELL = 5;

/** The rings of a country that a window shows, in pixels. */
function visibleRings(frame: Frame, rings: readonly Line[]): (readonly XY[])[] {
  const { west, south, east, north } = frame.degrees;
  const box = { west: 0, south: 0, east: frame.width, north: frame.height };
  return rings.flatMap((ring) => {
    const turn = near((west + east) / 2, (ring.west + ring.east) / 2) - (ring.west + ring.east) / 2;
    if (ring.south > north || ring.north < south || ring.west + turn > east || ring.east + turn < west)
      return [];
    const window = { west: west - turn, east: east - turn, south, north };
    const onGlobe = clipRing(relevant(ring, window), window);
    const onPaper = clipRing(
      onGlobe.map((position) => project(frame.projection, position)),
      box,
    );
    return onPaper.length > 2 ? [onPaper] : [];
  });
}

/** Pixels that stay free around a name. */
const AIR = 3;

/** Where the middle line of each row of cells lies inside a country. */
type Spans = [from: number, to: number][];
type Raster = Spans[];

/** The spans that lie in both of two rows. */
const intersect = (a: Spans, b: Spans): Spans =>
  a.flatMap(([from, to]) =>
    b.flatMap(([otherFrom, otherTo]): Spans => {
      const both: [number, number] = [Math.max(from, otherFrom), Math.min(to, otherTo)];
      return both[0] < both[1] ? [both] : [];
    }),
  );

/** Returns the rows of a window that lie inside some rings: pairs of x where the middle line of a row crosses them. */
function rasterOf({ height }: Frame, rings: readonly (readonly XY[])[]): Raster {
  const crossings = Array.from({ length: Math.floor(height / CELL) }, (): number[] => []);
  for (const ring of rings) {
    let [x0, y0] = ring.at(-1) ?? [0, 0];
    for (const [x1, y1] of ring) {
      const first = Math.ceil(Math.min(y0, y1) / CELL - 0.5);
      const end = Math.ceil(Math.max(y0, y1) / CELL - 0.5);
      for (let row = first; row < end; row++) {
        crossings[row]?.push(x0 + (((row + 0.5) * CELL - y0) / (y1 - y0)) * (x1 - x0));
      }
      [x0, y0] = [x1, y1];
    }
  }
  return crossings.map((row) => {
    row.sort((a, b) => a - b);
    return row.flatMap((from, i): [number, number][] => {
      const to = row[i + 1];
      return i % 2 === 0 && to !== undefined ? [[from, to]] : [];
    });
  });
}

/** The middle of what is seen of a country: the mean of all its cells. */
function middleOf(raster: Raster): XY | undefined {
  let [weight, sumX, sumY] = [0, 0, 0];
  for (const [row, inside] of raster.entries()) {
    for (const [from, to] of inside) {
      weight += to - from;
      sumX += ((to - from) * (from + to)) / 2;
      sumY += (to - from) * (row + 0.5) * CELL;
    }
  }
  return weight > 0 ? [sumX / weight, sumY / weight] : undefined;
}

/** The place for a name inside a country that is nearest to the middle of what is seen of it, free of obstacles. */
function room(frame: Frame, raster: Raster, name: string, obstacles: readonly Box[]): Label | undefined {
  const middle = middleOf(raster);
  if (!middle) return undefined;
  const [half, size] = [textWidth(name, 'country') / 2, fontSizes.country];
  const rowsAround = Math.ceil(size / 2 / CELL);
  let best: { x: number; y: number; off: number } | undefined;
  for (let row = rowsAround + 1; row < raster.length - rowsAround - 1; row++) {
    const y = (row + 0.5) * CELL;
    if (best && Math.abs(y - middle[1]) >= best.off) continue;
    for (const [from, to] of raster.slice(row - rowsAround, row + rowsAround + 1).reduce(intersect)) {
      const last = Math.min(to, frame.width - EDGE) - half;
      for (let x = Math.max(from, EDGE) + half; x <= last; x += CELL) {
        const off = Math.hypot(x - middle[0], y - middle[1]);
        if (best && off >= best.off) continue;
        const box = {
          west: x - half - AIR,
          east: x + half + AIR,
          north: y - size / 2 - AIR,
          south: y + size / 2 + AIR,
        };
        if (!obstacles.some((other) => overlap(box, other))) best = { x, y, off };
      }
    }
  }
  if (!best) return undefined;
  return {
    x: Math.round(best.x),
    y: Math.round(best.y + size * 0.3),
    text: name,
    kind: 'country',
    anchor: 'middle',
  };
}

/** Returns the names of countries that find room inside their own shape, free of what is drawn already. */
export function countryLabels(
  frame: Frame,
  countries: readonly NamedCountry[],
  obstacles: readonly Box[],
): Label[] {
  const placed: Label[] = [];
  for (const { m49, name } of countries) {
    const rings = visibleRings(frame, ringsOfCountry(m49));
    if (rings.length === 0) continue;
    const label = room(frame, rasterOf(frame, rings), name, [...obstacles, ...placed.map(labelBox)]);
    if (label) placed.push(label);
  }
  return placed;
}
