import { expect, test } from 'vitest';
import { changed, cork, told } from '../testing.ts';
import { otherNames } from './other-names.ts';

test('a name may be that of a city elsewhere', () => {
  expect(told(otherNames, changed([cork, '"Corcagia"', '"Mexico City"']))).toEqual([]);
});
