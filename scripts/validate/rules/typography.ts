import { wordsIn } from '../strings.ts';
import type { FileRule } from '../rule.ts';

/** Names are given as their sources spell them; there, ’ can be a letter. */
export const spellings = ['otherNames', 'alsoKnownAs', 'names'];
/** Where quotes and hyphens are syntax: code, tags, expressions, imports, addresses. */
const code = /```[\s\S]*?```|`[^`\n]*`|<[a-z/][^>]*>|\{[^}]*\}|^(?:import|export) .*$|\]\([^)]*\)/gim;

/** Returns a body with everything that is no prose blanked out, so that offsets stay. */
export const proseOnly = (body: string): string => body.replace(code, (part) => ' '.repeat(part.length));

/** What a typewriter sets for quotes and dashes. */
const typewritten = /["']|(?<=\S )-(?= \S)/;

export const typography: FileRule = {
  name: 'typography',
  description:
    'Quotes are straight in fields; in the body of a practice or page quotes and dashes are typographic',
  scope: 'file',
  *check(file) {
    for (const { text, at } of wordsIn(file)) {
      const [found] = at.some((key) => spellings.includes(String(key)))
        ? []
        : (/[“”„‟‘’‚‛]/.exec(text) ?? []);
      if (found)
        yield { at, what: `${found} is typographic`, expected: 'straight quotes, " or \'', fixable: true };
    }
    const found = file.body && typewritten.exec(proseOnly(file.body.text));
    if (!file.body || !found) return;
    const expected = found[0] === '-' ? 'a dash, –' : '“ ” ‘ or ’';
    yield {
      offset: file.body.offset + found.index,
      what: `${found[0]} stands in prose`,
      expected,
      fixable: true,
    };
  },
};
