import { wordsIn } from '../strings.ts';
import type { FileRule } from '../rule.ts';

export const textSpacing: FileRule = {
  name: 'text-spacing',
  description: 'Texts have no space at their ends and no two spaces in a row',
  scope: 'file',
  *check(file) {
    for (const { text, at } of wordsIn(file)) {
      if (text !== text.trim())
        yield { at, what: 'the text has a space at its end or beginning', fixable: true };
      else if (/\s{2}/.test(text)) yield { at, what: 'two spaces stand in a row', fixable: true };
    }
    const double = file.body?.text.search(/\S {2,}\S/) ?? -1;
    if (file.body && double !== -1) {
      yield { offset: file.body.offset + double + 1, what: 'two spaces stand in a row', fixable: true };
    }
  },
};
