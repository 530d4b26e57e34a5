import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { nameOnce } from './name-once.ts';

test('cities of different countries may share a name', () => {
  expect(
    told(nameOnce, changed(['content/cities/mexico-city.json', '"name": "Mexico City"', '"name": "Cork"'])),
  ).toEqual([]);
});
