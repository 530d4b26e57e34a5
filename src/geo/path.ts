import type { XY } from './rings.ts';

/** Joins numbers for a path: a minus sign parts them as well as a space does. */
const join = (numbers: readonly number[]) =>
  numbers.map((number, index) => (index > 0 && number >= 0 ? ` ${number}` : String(number))).join('');

/** The points on the grid, without those that fall on the one before. */
function snap(line: readonly XY[], grid: number): XY[] {
  const points: XY[] = [];
  for (const [x, y] of line) {
    const [gx, gy] = [Math.round(x * grid), Math.round(y * grid)];
    const last = points.at(-1);
    if (last?.[0] !== gx || last[1] !== gy) points.push([gx, gy]);
  }
  return points;
}

/**
 * Returns SVG path data of lines or closed rings in whole, relative steps of a grid (2: half pixels), the shortest form;
 * draw it with `transform="scale(1/grid)"`. What collapses on the grid is left out.
 */
export function pathData(lines: readonly (readonly XY[])[], grid: number, closed: boolean): string {
  let data = '';
  let [x0, y0] = [0, 0];
  for (const line of lines) {
    const points = snap(line, grid);
    const [first, last] = [points[0], points.at(-1)];
    if (closed && points.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]) points.pop();
    if (!first || points.length < (closed ? 3 : 2)) continue;
    const steps: number[] = [];
    for (const [x, y] of points) {
      steps.push(x - x0, y - y0);
      [x0, y0] = [x, y];
    }
    data += `m${join(steps)}${closed ? 'z' : ''}`;
    if (closed) [x0, y0] = first;
  }
  return data;
}
