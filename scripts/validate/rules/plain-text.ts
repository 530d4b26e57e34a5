import { wordsIn } from '../strings.ts';
import type { FileRule } from '../rule.ts';

export const plainText: FileRule = {
  name: 'plain-text',
  description: 'Names and other fields are plain text: no HTML, no < or >, no entities such as &amp;',
  scope: 'file',
  *check(file) {
    for (const { text, at } of wordsIn(file)) {
      const [markup] = /[<>]|&(?:#\d+|#x[\da-f]+|[a-z]+);/i.exec(text) ?? [];
      if (markup === undefined) continue;
      yield {
        at,
        what: `"${markup}" is markup`,
        expected: 'plain text',
        mend: 'Write the character itself, or the words without it.',
      };
    }
  },
};
