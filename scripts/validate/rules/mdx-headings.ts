import { bodyOf, offsetIn } from '../body.ts';
import type { FileRule } from '../rule.ts';

/** The title of the page is the first heading. */
const TITLE_DEPTH = 1;

export const mdxHeadings: FileRule = {
  name: 'mdx-headings',
  description: 'Headings in a body begin below the title of the page and skip no level',
  scope: 'file',
  *check(file) {
    let above = TITLE_DEPTH;
    for (const node of bodyOf(file).nodes) {
      if (node.type !== 'heading') continue;
      const offset = offsetIn(file, node);
      if (node.depth === TITLE_DEPTH)
        yield { offset, what: 'the page has its title already', expected: '## or deeper' };
      else if (node.depth > above + 1)
        yield {
          offset,
          what: `a heading of level ${node.depth} follows level ${above}`,
          expected: `level ${above + 1}`,
        };
      above = node.depth;
    }
  },
};
