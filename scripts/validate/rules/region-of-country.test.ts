import { expect, test } from 'vitest';
import { changed, cork, told } from '../testing.ts';
import { regionOfCountry } from './region-of-country.ts';

test('a country that does not exist is the matter of another rule', () => {
  expect(told(regionOfCountry, changed([cork, '"country": "ie"', '"country": "xx"']))).toEqual([]);
});
