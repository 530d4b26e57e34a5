import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { createDirectory } from './directory.ts';
import { FROM_ONE_REGION, RELATED, relatedPractices, score } from './related-practices.ts';
import { sizeBand } from './size-bands.ts';

const all = directory.practices.map((practice) => ({
  practice,
  related: relatedPractices(directory, practice),
}));
const regionOf = (city: string) => directory.city(city).region;

test('every practice has practices like it, of other cities, one of a city, few of a region', () => {
  for (const { practice, related } of all) {
    const cities = related.map(({ city }) => city.id);
    const regions = Map.groupBy(related, ({ city }) => city.region);
    expect([practice.id, related.length]).toEqual([practice.id, RELATED]);
    expect(cities).not.toContain(practice.city);
    expect(new Set(cities).size).toBe(cities.length);
    expect(Math.max(...[...regions.values()].map(({ length }) => length))).toBeLessThanOrEqual(
      FROM_ONE_REGION,
    );
  }
});

test('every reason is true of both', () => {
  for (const { practice, related } of all) {
    for (const { practice: other, city, reasons } of related) {
      expect(reasons[0]?.kind).toBe('themes');
      for (const reason of reasons) {
        if (reason.kind === 'themes') {
          expect(practice.themes).toEqual(expect.arrayContaining(reason.themes));
          expect(other.themes).toEqual(expect.arrayContaining(reason.themes));
        } else if (reason.kind === 'audience') {
          expect(practice.audienceGroups).toEqual(expect.arrayContaining(reason.groups));
          expect(other.audienceGroups).toEqual(expect.arrayContaining(reason.groups));
          expect(reason.groups).not.toContain('everyone');
        } else {
          const bands = [practice.city, city.id].map((id) => sizeBand(directory.city(id).population));
          expect(bands).toEqual([reason.band, reason.band]);
        }
      }
    }
  }
});

test('other regions come first, then the most alike', () => {
  for (const { practice, related } of all) {
    const order = related.map(({ city, reasons }) => [
      city.region === regionOf(practice.city) ? 1 : 0,
      -score(reasons),
    ]);
    expect(order).toEqual(order.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
  }
});

test('the order of the files does not matter', () => {
  const content = { ...directory.content, practices: directory.content.practices.toReversed() };
  const turned = createDirectory(content);
  for (const { practice, related } of all.slice(0, 40)) {
    expect(relatedPractices(turned, practice).map((other) => other.practice.id)).toEqual(
      related.map((other) => other.practice.id),
    );
  }
});

test('where other regions have nothing on the theme, the own region answers; where nobody has, nobody does', () => {
  const [practice] = directory.practices;
  if (!practice) throw new Error('The dataset has practices.');
  const region = regionOf(practice.city);
  const here = directory.content.practices.filter(({ city }) => regionOf(city) === region);
  const near = createDirectory({ ...directory.content, practices: here });
  expect(relatedPractices(near, practice).length).toBeGreaterThan(0);
  const alone = createDirectory({ ...directory.content, practices: [practice] });
  expect(relatedPractices(alone, practice)).toEqual([]);
});
