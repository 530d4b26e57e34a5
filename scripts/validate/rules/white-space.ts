import type { FileRule } from '../rule.ts';

const faults: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^\uFEFF/, 'the file begins with a byte order mark'],
  [/\r/, 'a line ends with CR LF, as on Windows'],
  [/\t/, 'a tab stands here'],
  [/[ \t]+$/m, 'white space stands at the end of the line'],
  [/\n\n$/, 'the file ends with empty lines'],
  [/[^\n]$/, 'the last line has no end'],
];

export const whiteSpace: FileRule = {
  name: 'white-space',
  description:
    'Files are UTF-8 without byte order mark, lines end with LF, with no tab and no space before it',
  scope: 'file',
  *check({ text }) {
    for (const [pattern, what] of faults) {
      const offset = text.search(pattern);
      if (offset !== -1) yield { offset, what, fixable: true };
    }
  },
};
