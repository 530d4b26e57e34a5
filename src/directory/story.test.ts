import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { allAwards, citiesWithSeveralAwards, oneCityACountryInEachRound } from './awards.ts';
import { awardAt, isAhead } from './conferences.ts';
import { countSources, coverage, coverageByRegion } from './coverage.ts';
import { agreeingSums } from './discrepancies.ts';
import { roundBooks } from './rounds.ts';
import { networkTotals } from './totals.ts';

test('Cork alone has two awards', () => {
  expect(citiesWithSeveralAwards(directory).map(({ city, years }) => [city.id, years])).toEqual([
    ['cork', ['2015', '2024']],
  ]);
  expect(oneCityACountryInEachRound(directory)).toBe(true);
});

test('each round names as many winners as were published', () => {
  for (const award of directory.awards) expect(award.cities).toHaveLength(award.count);
  expect(allAwards(directory)).toHaveLength(58);
});

test('the seventh conference lies ahead and has no award yet', () => {
  const ahead = directory.conferences.filter(({ start }) => isAhead(directory, start));
  expect(ahead.map(({ ordinal }) => ordinal)).toEqual([7]);
  expect(ahead.map((conference) => awardAt(directory, conference))).toEqual([undefined]);
});

test('the totals between admissions that add up are 292 and 353', () => {
  expect(agreeingSums(directory).map(({ from, admitted, published }) => [from, admitted, published])).toEqual(
    [
      [292, 64, 356],
      [353, 72, 425],
    ],
  );
});

test('every named member stands in exactly one round', () => {
  const books = directory.rounds.map((round) => roundBooks(directory, round));
  expect(books.flatMap(({ named }) => named)).toHaveLength(networkTotals(directory).named);
  expect(books.find(({ round }) => round.id === '2015-2018')?.admitted).toBeNull();
});

test('the coverage of the regions adds up to that of the network', () => {
  const whole = coverage(directory, directory.cities);
  const sum = (key: keyof typeof whole) =>
    coverageByRegion(directory).reduce((total, row) => total + row.coverage[key], 0);
  for (const key of Object.keys(whole) as (keyof typeof whole)[]) expect(sum(key)).toBe(whole[key]);
});

test('sources are counted once, however often they are named', () => {
  const { pages, sites } = countSources(directory);
  expect(pages).toBeGreaterThan(sites);
  expect(sites).toBeGreaterThan(100);
});
