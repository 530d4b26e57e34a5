import { expect, test } from 'vitest';
import { changed, cork, told } from '../testing.ts';
import { awardCities } from './award-cities.ts';

const late = changed([cork, '"year": 2015', '"year": 2016']);

test('a span that begins by the year of the award may end after it', () => {
  expect(told(awardCities, changed([cork, '"year": 2015', '"from": 2015, "to": 2018']))).toEqual([]);
});

test('an award and its city excuse no other', () => {
  expect(told({ ...awardCities, exceptions: { '2015: cork': 'Both are stated.' } }, late)).toEqual([]);
  expect(told({ ...awardCities, exceptions: { '2017: cork': 'Both are stated.' } }, late)).toHaveLength(1);
});
