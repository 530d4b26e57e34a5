import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { countryGaps, fallingTotals, rivalTotals, roundGaps, sumMismatches } from './discrepancies.ts';
import { growthSeries } from './growth.ts';

test('the register holds the two totals of 2020', () => {
  expect(rivalTotals(directory).map(({ total, alsoGiven }) => [total, alsoGiven])).toEqual([[230, [229]]]);
});

test('the register holds every total that fell', () => {
  expect(fallingTotals(directory).map(({ from, to }) => [from, to])).toEqual([
    [177, 170],
    [294, 292],
    [356, 353],
  ]);
});

test('356 and 72 do not make 425', () => {
  expect(sumMismatches(directory).at(-1)).toMatchObject({
    from: 356,
    admitted: 72,
    sum: 428,
    published: 425,
  });
});

test('the Republic of Korea has 52 of 56 members named', () => {
  const korea = countryGaps(directory).find(({ country }) => country?.id === 'kr');
  expect(korea).toMatchObject({ named: 52, published: 56 });
});

test('each round of a published size names fewer cities than were admitted', () => {
  expect(
    roundGaps(directory).map(({ round, published, named }) => [round.id, published, named.length]),
  ).toEqual([
    ['2024', 64, 57],
    ['2022', 77, 75],
    ['2020', 55, 54],
    ['2019', 38, 31],
  ]);
});

test('the chart of growth shows neither press figures nor figures for a year as a whole', () => {
  expect(growthSeries(directory).map(({ total }) => total.cities)).toEqual([115, 170, 230, 294, 356]);
});
