import { encode } from 'uqr';

/** Empty cells around the code: readers need four. ISO/IEC 18004 */
const MARGIN = 4;

/** A QR code as strokes one cell high. */
export interface CodeDrawing {
  /** Cells a side, with the margin. */
  size: number;
  /** One stroke a run of dark cells, each told from the end of the one before: half the bytes of squares. */
  path: string;
}

/** Returns the QR code of an address, which a phone reads even where an eighth of it is lost. */
export function codeDrawing(address: string): CodeDrawing {
  const { data, size } = encode(address, { ecc: 'M', border: MARGIN });
  let [x, y] = [0, 0];
  let path = 'M0 .5';
  for (const [row, cells] of data.entries()) {
    for (const { from, length } of darkRuns(cells)) {
      path += `m${from - x} ${row - y}h${length}`;
      [x, y] = [from + length, row];
    }
  }
  return { size, path };
}

function darkRuns(cells: readonly boolean[]): { from: number; length: number }[] {
  const starts = cells.flatMap((isDark, at) => (isDark && !cells[at - 1] ? [at] : []));
  return starts.map((from) => {
    const end = cells.indexOf(false, from);
    return { from, length: (end < 0 ? cells.length : end) - from };
  });
}
