import type { Value } from './records/stamps.ts';

/** Stands between the values of a list in one cell. Unlike `;` and `,` it is rare in names and in addresses. */
export const listDelimiter = '|';

/**
 * What a spreadsheet may take for a formula, also behind apostrophes that are there already.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A value as a cell. A text that a spreadsheet could take for a formula gets an apostrophe before it, and a delimiter
 * inside a value of a list gets a backslash. Both can be undone; docs/decisions/0006-one-record-many-formats.md says how.
 */
export function cellOf(value: Value): string | number | null {
  if (value === null || typeof value === 'number') return value;
  return harmless(typeof value === 'object' ? listText(value) : String(value));
}

/** The values of a list in one text. */
export const listText = (values: readonly (string | number)[]): string =>
  values.map((value) => String(value).replace(/[\\|]/g, '\\$&')).join(listDelimiter);

const harmless = (text: string) => (formula.test(text) ? `'${text}` : text);
