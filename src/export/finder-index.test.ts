import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { awardsOfCity } from '../directory/awards.ts';
import { completeness } from '../directory/completeness.ts';
import {
  citiesOfAward,
  citiesOfCountry,
  citiesOfKeyFeature,
  citiesOfRegion,
  citiesOfRound,
  citiesOfTheme,
} from '../directory/members.ts';
import {
  practicesOfCountry,
  practicesOfKeyFeature,
  practicesOfRegion,
  practicesOfTheme,
} from '../directory/practices.ts';
import { sizeBand } from '../directory/size-bands.ts';
import type { Practice } from '../schemas/index.ts';
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

test('every option of every facet gives as many practices as hold what it says', () => {
  const { counts } = createFinder(practiceIndex(directory)).find(nothing);
  const cityOf = ({ city }: Practice) => directory.city(city);
  const holds: Record<string, (practice: Practice, option: string) => boolean> = {
    theme: ({ themes }, id) => themes.includes(id),
    audience: (practice, group) => practice.audienceGroups.some((own) => own === group),
    feature: ({ keyFeatures }, id) => keyFeatures.includes(id),
    goal: ({ sdgs }, goal) => sdgs.includes(Number(goal)),
    region: (practice, id) => cityOf(practice).region === id,
    country: (practice, id) => cityOf(practice).country === id,
    size: (practice, band) => sizeBand(cityOf(practice).population) === band,
    results: ({ results }, option) => (option === 'yes') === (results !== null),
    winner: ({ city }, option) => (option === 'yes') === awardsOfCity(directory, city).length > 0,
    status: ({ status }, option) => (option === 'unknown' ? status === null : status === option),
    answered: (practice, option) => {
      const { answered } = completeness(practice);
      const [least = 0, most = Infinity] =
        { '5-or-more': [5], '3-or-4': [3, 4], 'up-to-2': [0, 2] }[option] ?? [];
      return answered >= least && answered <= most;
    },
  };
  expect(Object.keys(counts)).toEqual(Object.keys(holds));
  for (const [facet, isHeld] of Object.entries(holds)) {
    const held = Object.keys(counts[facet] ?? {}).map((option) => [
      option,
      directory.practices.filter((practice) => isHeld(practice, option)).length,
    ]);
    expect([facet, counts[facet]]).toEqual([facet, Object.fromEntries(held)]);
  }
});

test('every practice has an option of every facet, and pages of themes, key features and regions list as many', () => {
  const index = practiceIndex(directory);
  for (const [facet, values] of Object.entries(index.values)) {
    // An entry may have no goal; every other question has an answer, were it that it is not known.
    if (facet !== 'goal') expect([facet, values.filter((one) => one.length === 0)]).toEqual([facet, []]);
  }
  const { counts } = createFinder(index).find(nothing);
  const pages = {
    theme: practicesOfTheme,
    feature: practicesOfKeyFeature,
    region: practicesOfRegion,
    country: practicesOfCountry,
  };
  for (const [facet, list] of Object.entries(pages)) {
    for (const [option, count] of Object.entries(counts[facet] ?? {})) {
      expect([facet, option, count]).toEqual([facet, option, list(directory, option).length]);
    }
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

test('each index is at most 12 kB compressed', () => {
  for (const index of [cityIndex(directory), practiceIndex(directory)]) {
    expect(gzipSync(JSON.stringify(index), { level: 9 }).length).toBeLessThanOrEqual(12_000);
  }
});
