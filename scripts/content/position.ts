/** A place in a text file, counted from 1 as editors do. */
export interface Position {
  line: number;
  column: number;
}

/** The way to a value inside an entry: `['sources', 2]`. */
export type KeyPath = readonly (string | number)[];

/** Returns a function that turns an offset into line and column; columns count characters as editors do (UTF-16). */
export function positionsOf(text: string): (offset: number) => Position {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...text.matchAll(/\n/g).map((end) => end.index + 1)];
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** Returns the written form of a key path: `sources[2].print`; empty for the entry itself. */
export const fieldName = (path: KeyPath): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');
