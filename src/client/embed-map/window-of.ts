/** Room around the outermost dots, as a part of what they span. */
const ROOM = 0.12;
/** The smallest part of the map that is shown: closer, its coasts look coarse. */
const SMALLEST = 0.2;

interface Size {
  width: number;
  height: number;
}

/** Returns the part of a drawing that holds all points, with room around them, in the shape of the drawing. */
export function windowOf(points: readonly (readonly [number, number])[], { width, height }: Size) {
  const span = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;
  const [left, right] = span(points.map(([x]) => x));
  const [top, bottom] = span(points.map(([, y]) => y));
  const needed = Math.max((right - left) / width, (bottom - top) / height) * (1 + 2 * ROOM);
  const scale = Math.min(1, Math.max(SMALLEST, needed));
  const part = { width: width * scale, height: height * scale };
  const start = (middle: number, length: number, whole: number) =>
    Math.round(Math.min(Math.max(0, middle - length / 2), whole - length) * 10) / 10;
  return {
    x: start((left + right) / 2, part.width, width),
    y: start((top + bottom) / 2, part.height, height),
    width: Math.round(part.width * 10) / 10,
    height: Math.round(part.height * 10) / 10,
  };
}
