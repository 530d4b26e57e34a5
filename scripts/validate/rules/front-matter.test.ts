import { expect, test } from 'vitest';
import { changed, festival, told } from '../testing.ts';
import { frontMatter } from './front-matter.ts';

test('leaves a file whose values are wrong to the schema', () => {
  expect(told(frontMatter, changed([festival, 'status: "running"', 'status: run']))).toEqual([]);
});

test('wants texts in double quotes', () => {
  expect(told(frontMatter, changed([festival, 'status: "running"', "status: 'running'"]))).toHaveLength(1);
});
