import { bodyOf } from '../body.ts';
import type { FileRule } from '../rule.ts';

export const mdxParses: FileRule = {
  name: 'mdx-parses',
  description: 'The body of a practice or page can be read as MDX, and has something to read',
  scope: 'file',
  *check(file) {
    if (!file.body) return;
    const { trouble } = bodyOf(file);
    const mend = 'In MDX < and { are syntax: write \\< and \\{, or &lt; and &#123;.';
    if (trouble)
      yield {
        offset: file.body.offset + trouble.offset,
        what: `the body cannot be read: ${trouble.what}`,
        mend,
      };
    else if (file.body.text.trim() === '')
      yield {
        offset: file.body.offset,
        what: 'the body is empty',
        mend: 'Tell in plain words what is done.',
      };
  },
};
