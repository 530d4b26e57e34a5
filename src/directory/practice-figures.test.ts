import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { awardsOfCity } from './awards.ts';
import { citiesOfTheme } from './members.ts';
import { practiceFigures } from './practice-figures.ts';
import { practicesOfCity, practicesOfTheme } from './practices.ts';

test('a city with several practices counts once', () => {
  const practices = practicesOfCity(directory, 'cork');
  const figures = practiceFigures(directory, [...practices, ...practices]);
  expect(figures.practices).toBe(practices.length * 2);
  expect(figures.cities.map(({ id }) => id)).toEqual(['cork']);
  expect(figures.countries).toBe(1);
  expect(figures.winners.map(({ id }) => id)).toEqual(['cork']);
});

test('the figures of every theme are those of its cities', () => {
  for (const { id } of directory.themes) {
    const practices = practicesOfTheme(directory, id);
    const figures = practiceFigures(directory, practices);
    expect(figures.cities).toEqual(citiesOfTheme(directory, id));
    expect(figures.winners.every((city) => awardsOfCity(directory, city.id).length > 0)).toBe(true);
    expect(figures.withResults).toBeLessThanOrEqual(practices.length);
    expect(figures.withResults).toBe(
      practices.length - practices.filter((one) => one.results === null).length,
    );
  }
});

test('of nothing there is nothing to count', () => {
  expect(practiceFigures(directory, [])).toEqual({
    practices: 0,
    withResults: 0,
    running: 0,
    cities: [],
    countries: 0,
    winners: [],
  });
});
