import { expect, test } from 'vitest';
import { changed, festival, told } from '../testing.ts';
import { mdxHeadings } from './mdx-headings.ts';

test('levels may go up by any step', () => {
  expect(told(mdxHeadings, changed([festival, /\n$/, '\n\n## A\n\n### B\n\n## C\n']))).toEqual([]);
});
