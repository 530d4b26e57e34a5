import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { awardCount } from './award-count.ts';

test('a missing city is told by the numbers', () => {
  expect(told(awardCount, changed(['content/awards/2015.json', '"count": 2', '"count": 3']))).toEqual([
    '2 cities listed, but 3 awards published. Add the missing city, or correct the count.',
  ]);
});
