/** Widest line of front matter: about what an editor's window shows. */
const WIDTH_MAX = 100;
/** Lists of which each item has its own line, so that a change shows one source a line. */
const alwaysTall = ['sources'];

/** Returns an entry as the text of a JSON file; `npm run fix` lays it out as prettier does. */
export const printJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

/** Returns a value as JSON writes it; a date that stands without quotes becomes the text that was meant. */
const scalar = (value: unknown): string =>
  JSON.stringify(value instanceof Date ? value.toISOString().replace('T00:00:00.000Z', '') : value);

const isFields = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !(value instanceof Date);

function field(key: string, value: unknown): string[] {
  if (Array.isArray(value)) {
    const flat = `${key}: [${value.map(scalar).join(', ')}]`;
    if (value.length === 0 || (flat.length <= WIDTH_MAX && !alwaysTall.includes(key))) return [flat];
    return [`${key}:`, ...indented(value.flatMap(item))];
  }
  if (isFields(value)) return [`${key}:`, ...indented(fields(value))];
  return [`${key}: ${scalar(value)}`];
}

const fields = (value: object): string[] => Object.entries(value).flatMap(([key, each]) => field(key, each));

function item(value: unknown): string[] {
  if (!isFields(value)) return [`- ${scalar(value)}`];
  const [first = '{}', ...rest] = fields(value);
  return [`- ${first}`, ...indented(rest)];
}

/** Returns the fields of an entry as front matter: JSON's quoting, which YAML reads, with one field a line. */
export const printFrontMatter = (value: object): string => `---\n${fields(value).join('\n')}\n---\n`;
