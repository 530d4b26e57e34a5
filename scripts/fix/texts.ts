import { proseOnly } from '../validate/rules/typography.ts';
import { withoutInvisible } from '../validate/rules/characters.ts';

/** Returns a text without byte order mark, CR, tabs, and spaces at the end of lines, with one line end at its end. */
export const cleanWhiteSpace = (text: string): string =>
  `${text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', '  ')
    .replace(/ +$/gm, '')
    .replace(/\n+$/, '')}\n`;

/** Returns a text in Unicode normal form C without characters that nobody sees. */
export const cleanCharacters = (text: string): string => withoutInvisible(text).normalize('NFC');

/** Returns a field's text with single spaces and straight quotes. */
export const cleanSpacing = (text: string): string => text.trim().replace(/\s{2,}/g, ' ');
export const straightQuotes = (text: string): string => text.replace(/[“”„‟]/g, '"').replace(/[‘’‚‛]/g, "'");

/** After these a quote opens; everywhere else it closes, or is an apostrophe. */
const opens = /[\s([{–—“‘/-]/;

/** Returns a body with typographic quotes and dashes in its prose, and single spaces inside its lines. */
export function typographic(body: string): string {
  const prose = proseOnly(body);
  let mended = '';
  for (const [index, character] of [...body.split('').entries()]) {
    const opening = index === 0 || opens.test(mended.at(-1) ?? ' ');
    if (prose[index] === '"') mended += opening ? '“' : '”';
    else if (prose[index] === "'") mended += opening && !/\d/.test(body[index + 1] ?? '') ? '‘' : '’';
    else mended += character;
  }
  return mended.replace(/(?<=\S) {2,}(?=\S)/g, ' ').replace(/(?<=\S )-(?= \S)/g, '–');
}
