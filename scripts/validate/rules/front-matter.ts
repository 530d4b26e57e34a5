import { printFrontMatter } from '../../content/print.ts';
import { legality } from '../legality.ts';
import type { FileRule } from '../rule.ts';

const isEntry = (data: unknown): data is object => typeof data === 'object' && data !== null;

/** Returns the offset at which two texts part. */
function parting(a: string, b: string): number {
  let offset = 0;
  while (offset < a.length && a[offset] === b[offset]) offset += 1;
  return offset;
}

export const frontMatter: FileRule = {
  name: 'front-matter',
  description:
    'Front matter is written in one way: texts in double quotes, short lists on one line, sources one a line',
  scope: 'file',
  *check(file) {
    const { text, data, body } = file;
    // Values, spaces and line ends are the matter of other rules.
    if (!body || !isEntry(data) || legality(file).issues.length > 0 || /[\r\t\uFEFF]| $/m.test(text)) return;
    const head = text.slice(0, body.offset);
    const expected = printFrontMatter(data);
    if (head === expected) return;
    const comment = /^\s*#|\s#\s/m.test(head);
    const mend = comment ? 'Comments get lost: move it to editorNote.' : undefined;
    yield {
      offset: parting(head, expected),
      what: 'the front matter is laid out in another way',
      ...(mend ? { mend } : { fixable: true }),
    };
  },
};
