import { expect, test } from 'vitest';
import { changed, cork, told } from '../testing.ts';
import { booksBalance } from './books-balance.ts';

test('a city with a problem of its own still counts', () => {
  expect(told(booksBalance, changed([cork, '"seen"', '"sen"']))).toEqual([]);
});

test('counts countries', () => {
  expect(
    told(
      booksBalance,
      changed(['content/editions/2024-02-14.json', '"unnamedCountries": 1', '"unnamedCountries": 2']),
    ),
  ).toEqual([
    '2 named + 2 not named = 4 countries, but 3 are published. Each file in content/countries/ counts once.',
  ]);
});
