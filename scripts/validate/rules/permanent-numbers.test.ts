import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { permanentNumbers } from './permanent-numbers.ts';

test('numbers may have gaps, and retired cities keep theirs', () => {
  expect(told(permanentNumbers, changed(['content/ids.json', '{', '{ "cobh": 900,']))).toEqual([]);
});
