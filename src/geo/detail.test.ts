import { describe, expect, it } from 'vitest';
import { readContent } from '../../scripts/read-content.ts';
import { detail } from './detail.ts';
import type { XY } from './rings.ts';
import { onWebMap } from './web-map.ts';

/** How far a member may lie from the drawn land, in pixels of the level: half of its marker. */
const NEAR = 8;

/** The corners of a path of relative steps. */
const ringsOf = (path: string): XY[][] => {
  let [x, y] = [0, 0];
  return path.split('z').map((ring) => {
    const steps = (ring.match(/-?\d+/g) ?? []).map(Number);
    const points: XY[] = [];
    for (let i = 0; i + 1 < steps.length; i += 2) {
      [x, y] = [x + (steps[i] ?? 0), y + (steps[i + 1] ?? 0)];
      points.push([x, y]);
    }
    [x, y] = points[0] ?? [x, y];
    return points;
  });
};

/** Whether a place lies inside the rings or within some pixels of one of their sides. */
function isOnLand([x, y]: XY, rings: readonly XY[][]): boolean {
  let crossings = 0;
  for (const ring of rings) {
    for (const [i, [x1, y1]] of ring.entries()) {
      const [x0, y0] = ring.at(i - 1) ?? [x1, y1];
      if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) crossings++;
      const [dx, dy] = [x1 - x0, y1 - y0];
      const along = Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1)));
      if (Math.hypot(x0 + along * dx - x, y0 + along * dy - y) < NEAR) return true;
    }
  }
  return crossings % 2 === 1;
}

describe('detail', () => {
  const { levels, pieces } = detail();

  it('has a piece for each square that says so, and no other', () => {
    const told = levels.flatMap(({ squares, top, rows }) =>
      rows.flatMap((row, y) =>
        [...row].flatMap((kind, x) => (kind === '+' ? [`${squares}-${x}-${top + y}`] : [])),
      ),
    );
    expect([...pieces.keys()].toSorted()).toEqual(told.toSorted());
  });

  it.each(levels.map((level) => [level.exact, level] as const))(
    'no member lies in the sea at zoom %i',
    (_, level) => {
      const side = 256 * 2 ** (level.exact - level.squares);
      const inTheSea = readContent().cities.filter(({ location: { latitude, longitude } }) => {
        const [x, y] = onWebMap(level.exact, [longitude, latitude]);
        const [column, row] = [Math.floor(x / side), Math.floor(y / side)];
        const kind = level.rows[row - level.top]?.[column];
        const land = pieces.get(`${level.squares}-${column}-${row}`)?.land ?? '';
        return kind !== '#' && !isOnLand([x - column * side, y - row * side], ringsOf(land));
      });
      expect(inTheSea.map(({ id }) => id)).toEqual([]);
    },
  );
});
