/** Returns the cells of a CSV text, row by row (RFC 4180): quotes may hold commas, line ends and doubled quotes. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  const source = text.replace(/^\uFEFF/, '');
  while (cell.lastIndex < source.length) {
    const start = cell.lastIndex;
    const found = cell.exec(source);
    if (!found)
      throw new Error(`The CSV cannot be read after "${source.slice(Math.max(0, start - 20), start + 20)}".`);
    const [, quoted, plain = '', end] = found;
    rows.at(-1)?.push(quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"'));
    if (end === ',' && cell.lastIndex === source.length) rows.at(-1)?.push('');
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.some((each) => each !== ''));
}

/** Returns the rows of a CSV text as objects by the names of its first row; throws where a row is longer than that. */
export function recordsOf(text: string): Record<string, string>[] {
  const [header = [], ...rows] = parseCsv(text);
  return rows.map((row, index) => {
    if (row.length > header.length)
      throw new Error(`Row ${index + 2} of the CSV has ${row.length} cells, the header ${header.length}.`);
    return Object.fromEntries(header.map((name, column) => [name, row[column] ?? '']));
  });
}
