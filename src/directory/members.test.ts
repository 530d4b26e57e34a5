import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import {
  admissionYear,
  citiesOfAward,
  citiesOfCountry,
  citiesOfRegion,
  citiesOfRound,
  citiesOfTheme,
  groupByCountry,
  roundOf,
} from './members.ts';

test('a member with a span counts at its end', () => {
  const ejmiatsin = directory.city('ejmiatsin');
  expect(admissionYear(ejmiatsin)).toBe(2018);
  expect(roundOf(directory, ejmiatsin).id).toBe('2015-2018');
  expect(roundOf(directory, directory.city('tecamachalco')).id).toBe('2020');
});

test('every member belongs to one round, one region and one country', () => {
  const named = directory.cities.length;
  const sum = (parts: { length: number }[]) => parts.reduce((total, part) => total + part.length, 0);
  expect(sum(directory.rounds.map(({ id }) => citiesOfRound(directory, id)))).toBe(named);
  expect(sum(directory.regions.map(({ id }) => citiesOfRegion(directory, id)))).toBe(named);
  expect(sum(directory.countries.map(({ id }) => citiesOfCountry(directory, id)))).toBe(named);
});

test('no round names more cities than were published as admitted', () => {
  for (const round of directory.rounds) {
    const published = round.milestone ? directory.milestone(round.milestone).admitted?.cities : undefined;
    if (published) expect(citiesOfRound(directory, round.id).length).toBeLessThanOrEqual(published);
  }
});

test('Cork is among the winners of 2015 and of 2024', () => {
  for (const year of ['2015', '2024']) {
    expect(citiesOfAward(directory, year).map(({ id }) => id)).toContain('cork');
  }
});

test('a city with two practices on a theme stands once under the theme', () => {
  const ids = citiesOfTheme(directory, 'equity-inclusion').map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('grouping by country loses no city and shows no empty country', () => {
  const groups = groupByCountry(directory, citiesOfRegion(directory, 'africa'));
  expect(groups.flatMap(({ cities }) => cities)).toHaveLength(citiesOfRegion(directory, 'africa').length);
  expect(groups.every(({ cities }) => cities.length > 0)).toBe(true);
});
