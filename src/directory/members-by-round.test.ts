import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { citiesOfCountry, citiesOfRegion, citiesOfRound } from './members.ts';
import { earliestAdmission, membersAsOf, membersByRound } from './members-by-round.ts';

const earliest = (country: string) => earliestAdmission(citiesOfCountry(directory, country));

test('named members grow from round to round by those who count in it, up to all', () => {
  const rows = membersByRound(directory, directory.cities);
  expect(rows.map(({ round }) => round.id)).toEqual(directory.rounds.map(({ id }) => id).toReversed());
  let before = 0;
  for (const { round, named } of rows) {
    expect(named - before).toBe(citiesOfRound(directory, round.id).length);
    before = named;
  }
  expect(before).toBe(directory.cities.length);
});

test('the regions, and the countries, add up to the network as of each round', () => {
  const whole = membersByRound(directory, directory.cities);
  for (const parts of [
    directory.regions.map(({ id }) => citiesOfRegion(directory, id)),
    directory.countries.map(({ id }) => citiesOfCountry(directory, id)),
  ]) {
    const rows = parts.map((cities) => membersByRound(directory, cities));
    for (const [index, { named, unconfirmed, spans }] of whole.entries()) {
      const sum = (key: 'named' | 'unconfirmed' | 'spans') =>
        rows.reduce((total, row) => total + (row[index]?.[key] ?? 0), 0);
      expect([sum('named'), sum('unconfirmed'), sum('spans')]).toEqual([named, unconfirmed, spans]);
    }
  }
});

test('a member with a span counts at its end, not before', () => {
  const tecamachalco = directory.city('tecamachalco');
  expect(membersAsOf([tecamachalco], directory.round('2019'))).toEqual([]);
  expect(membersAsOf([tecamachalco], directory.round('2020'))).toEqual([tecamachalco]);
});

test('“first” is said only where all years concerned are stated', () => {
  expect(earliest('ie')).toMatchObject({ year: 2015, certainty: 'first', cities: [{ id: 'cork' }] });
  // Hungary: a span may begin before 2016; Brazil: 2015 is inferred; Lithuania: only a span is known.
  expect(earliest('it')).toMatchObject({ year: 2016, certainty: 'first' });
  expect(earliest('hu')).toMatchObject({ year: 2016, certainty: 'known' });
  expect(earliest('br')).toMatchObject({ year: 2015, certainty: 'inferred' });
  expect(earliestAdmission(citiesOfRegion(directory, 'latin-america-caribbean'))?.certainty).toBe('inferred');
  expect(earliest('lt')).toMatchObject({ year: 2018, certainty: 'latest' });
  expect(earliestAdmission([])).toBeUndefined();
});

test('no other member can be as early as a first one', () => {
  for (const { id } of directory.countries) {
    const cities = citiesOfCountry(directory, id);
    const found = earliestAdmission(cities);
    if (found?.certainty !== 'first') continue;
    for (const { admitted } of cities.filter((city) => !found.cities.includes(city))) {
      expect('year' in admitted ? admitted.year : admitted.from).toBeGreaterThan(found.year);
    }
  }
});
