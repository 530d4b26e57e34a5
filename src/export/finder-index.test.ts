import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import {
  citiesOfAward,
  citiesOfCountry,
  citiesOfKeyFeature,
  citiesOfRegion,
  citiesOfRound,
  citiesOfTheme,
} from '../directory/members.ts';
import { practicesOfKeyFeature, practicesOfTheme } from '../directory/practices.ts';
import { createFinder } from '../facets/finder.ts';
import { cityIndex, practiceIndex } from './finder-index.ts';

const nothing = { text: '', chosen: {}, sort: 'name', view: 'list' };

test('every option of every facet gives as many cities as its static page lists', () => {
  const { counts } = createFinder(cityIndex(directory)).find(nothing);
  const pages: Record<string, (id: string) => unknown[]> = {
    region: (id) => citiesOfRegion(directory, id),
    country: (id) => citiesOfCountry(directory, id),
    theme: (id) => citiesOfTheme(directory, id),
    feature: (id) => citiesOfKeyFeature(directory, id),
    award: (id) => citiesOfAward(directory, id),
    joined: (id) => citiesOfRound(directory, id),
  };
  for (const [facet, list] of Object.entries(pages)) {
    for (const [option, count] of Object.entries(counts[facet] ?? {})) {
      expect([facet, option, count]).toEqual([facet, option, list(option).length]);
    }
  }
});

test('every theme and key feature gives as many practices as its static page lists', () => {
  const { counts } = createFinder(practiceIndex(directory)).find(nothing);
  for (const [theme, count] of Object.entries(counts['theme'] ?? {})) {
    expect(count).toBe(practicesOfTheme(directory, theme).length);
  }
  for (const [feature, count] of Object.entries(counts['feature'] ?? {})) {
    expect(count).toBe(practicesOfKeyFeature(directory, feature).length);
  }
});

test('every value of every item is among the options', () => {
  for (const index of [cityIndex(directory), practiceIndex(directory)]) {
    for (const [facet, values] of Object.entries(index.values)) {
      expect(values).toHaveLength(index.ids.length);
      expect(values.flat().filter((value) => index.options[facet]?.[value] === undefined)).toEqual([]);
    }
  }
});

test('the index of cities is at most 12 kB compressed', () => {
  expect(gzipSync(JSON.stringify(cityIndex(directory)), { level: 9 }).length).toBeLessThanOrEqual(12_000);
});
