import { expect, test } from 'vitest';
import { changed, festival, told } from '../testing.ts';
import { mdxParses } from './mdx-parses.ts';

test('Markdown is MDX', () => {
  expect(told(mdxParses, changed([festival, /\n$/, ' **Much** more, [here](/map/).\n']))).toEqual([]);
});
