import { readFile } from '../content/content-file.ts';
import { printFrontMatter, printJson } from '../content/print.ts';
import { mendEntry } from './entry.ts';
import { cleanCharacters, cleanWhiteSpace, typographic } from './texts.ts';

const isEntry = (data: unknown): data is object => typeof data === 'object' && data !== null;
const hasComment = (head: string) => /^\s*#|\s#\s/m.test(head);

/**
 * Returns the text of a content file with everything mended that has one right answer. What cannot be read keeps its values
 * and its layout, and so does front matter with comments.
 * `hosts` are the sites known to serve https.
 */
export function fix(path: string, text: string, hosts: ReadonlySet<string>): string {
  const clean = cleanCharacters(cleanWhiteSpace(text));
  const { kind, data, body } = readFile(path, clean);
  if (!kind || !isEntry(data)) return clean;
  const mended = mendEntry(kind, data, hosts);
  if (!body) return JSON.stringify(mended) === JSON.stringify(data) ? clean : printJson(mended);
  const head = clean.slice(0, body.offset);
  return `${hasComment(head) || !isEntry(mended) ? head : printFrontMatter(mended)}${typographic(body.text)}`;
}
