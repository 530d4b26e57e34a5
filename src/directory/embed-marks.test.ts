import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { countryMarks, themeMarks } from './embed-marks.ts';
import { citiesOfTheme } from './members.ts';
import { countMembers } from './totals.ts';

test('themes are told of the cities that have practices on them, and of no others', () => {
  const marks = themeMarks(directory);
  for (const [place, { id }] of directory.themes.entries()) {
    const marked = [...marks].filter(([, themes]) => themes.split(' ').includes(String(place)));
    expect(marked.map(([city]) => city)).toEqual(citiesOfTheme(directory, id).map((city) => city.id));
  }
});

test('the numbers of all countries add up to those of the network', () => {
  const numbers = [...countryMarks(directory).values()].map((mark) => mark.split(' ').map(Number));
  const sum = (place: number) => numbers.reduce((total, each) => total + (each[place] ?? 0), 0);
  const { named, unconfirmed } = countMembers(directory.cities);
  expect([sum(0), sum(1)]).toEqual([named, unconfirmed]);
});
