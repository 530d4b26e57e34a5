import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { isUnconfirmed } from './members.ts';
import { drawsCountries, worldDots } from './world-dots.ts';

const words = {
  link: (path: string) => path,
  unconfirmed: 'not confirmed',
  country: (name: string, count: number, unconfirmed: number) => `${name} ${count} ${unconfirmed}`,
};
const { cities } = directory;

test('the network of today has a dot for each member', () => {
  expect(drawsCountries(cities)).toBe(false);
  const dots = worldDots(directory, cities, words);
  expect(dots.map(({ id }) => id)).toEqual(cities.map(({ id }) => id));
  expect(dots.every(({ members }) => members === undefined)).toBe(true);
});

test('beyond the limit each country has one mark, and no member is lost from the count', () => {
  const marks = worldDots(directory, cities, words, cities.length - 1);
  expect(marks.map(({ href }) => href).toSorted()).toEqual(
    directory.countries.map(({ id }) => `/countries/${id}/`).toSorted(),
  );
  expect(marks[0]?.id).toBe('kr');
  expect(marks.reduce((sum, { members = 0 }) => sum + members, 0)).toBe(cities.length);
  const korea = cities.filter(({ country }) => country === 'kr');
  const doubtful = korea.filter(isUnconfirmed).length;
  expect(marks.find(({ id }) => id === 'kr')?.label).toBe(`Republic of Korea ${korea.length} ${doubtful}`);
});

test('a mark lies on a member, and is hollow only where no member is confirmed', () => {
  for (const { id, point, unconfirmed } of worldDots(directory, cities, words, 1)) {
    const own = cities.filter(({ country }) => country === id);
    expect(own.map(({ location }) => location)).toContain(point);
    expect(unconfirmed).toBe(own.every(isUnconfirmed));
  }
});

test('few members of a large network have a dot each', () => {
  expect(worldDots(directory, cities.slice(0, 5), words, 5)).toHaveLength(5);
});
