import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { countryCount, countryTotals, networkTotals } from './totals.ts';

test('the books of the edition balance: 306 confirmed, 41 unconfirmed, 9 not named, 356 published', () => {
  expect(networkTotals(directory)).toEqual({
    confirmed: 306,
    unconfirmed: 41,
    named: 347,
    unnamed: 9,
    published: 356,
  });
});

test('76 countries are named and three more implied', () => {
  expect(countryCount(directory)).toEqual({ named: 76, unnamed: 3, published: 79 });
});

test('the Republic of Korea has 56 published members, of which 52 are named', () => {
  expect(countryTotals(directory, 'kr')).toMatchObject({ named: 52, unnamed: 4, published: 56 });
});

test('a country without unnamed members is published as named', () => {
  expect(countryTotals(directory, 'ie')).toMatchObject({ named: 4, unnamed: 0, published: 4 });
});
