import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { mapFacets } from '../directory/finder-facets.ts';
import { citiesOfCountry } from '../directory/members.ts';
import { createFinder } from '../facets/finder.ts';
import { unfold } from '../facets/outline.ts';
import type { FinderState } from '../facets/state.ts';
import { cityIndex } from './finder-index.ts';
import { outlineOf } from './outline.ts';

const index = cityIndex(directory);
const { outline, countries } = outlineOf(directory);
const unfolded = unfold(outline);
const state = (chosen: FinderState['chosen']): FinderState => ({ text: '', chosen, sort: '', view: '' });
const joinedBy = (all: typeof index, year: number) =>
  all.numbers['newest']?.filter((newest) => (newest ?? Infinity) <= year).length;

/** The id of the city that a row of the outline stands for. */
const named = new Map(
  [...countries].flatMap(([country, { ids }]) =>
    ids.map((id, place): [string, string] => [`${country} ${place}`, id]),
  ),
);

test('every choice of one or two filters finds the members that the whole index finds', () => {
  const [whole, runs] = [createFinder(index), createFinder(unfolded)];
  const options = mapFacets.flatMap((facet) =>
    (index.options[facet] ?? []).map((option) => [facet, option] as const),
  );
  for (const [facet, option] of options) {
    for (const [other, also] of options) {
      const choice = state(
        facet === other ? { [facet]: [option, also] } : { [facet]: [option], [other]: [also] },
      );
      const found = runs.find(choice);
      expect(found.ids.map((row) => named.get(row)).toSorted()).toEqual(whole.find(choice).ids.toSorted());
      expect(found.counts[facet]).toEqual(whole.find(choice).counts[facet]);
    }
  }
});

test('every year has as many members in the outline as in the index', () => {
  for (const { to } of directory.rounds) expect(joinedBy(unfolded, to)).toBe(joinedBy(index, to));
});

test('each member is in the file of its country with its name, years and place', () => {
  expect([...named.values()].toSorted()).toEqual(index.ids.toSorted());
  for (const [country, file] of countries) {
    expect(file.ids.toSorted()).toEqual(
      citiesOfCountry(directory, country)
        .map(({ id }) => id)
        .toSorted(),
    );
    for (const [place, id] of file.ids.entries()) {
      const item = index.ids.indexOf(id);
      expect(file.names[place]).toBe(index.names[item]);
      for (const column of ['oldest', 'practices', 'latitude', 'longitude'] as const)
        expect(file[column][place]).toBe(index.numbers[column]?.[item]);
    }
  }
});

test('a box holds all members of its country, and its mark is one of them', () => {
  for (const [country, { at, box, opens }] of Object.entries(outline.countries)) {
    const [west, south, east, north] = box;
    const { latitude = [], longitude = [] } = countries.get(country) ?? {};
    const places = longitude.map((degrees, place) => [degrees, latitude[place]]);
    expect(places).toContainEqual(at);
    for (const [degrees = NaN, parallel = NaN] of places) {
      expect([degrees - 360, degrees, degrees + 360].some((turned) => turned >= west && turned <= east)).toBe(
        true,
      );
      expect(parallel >= south && parallel <= north).toBe(true);
    }
    expect(opens).toBeGreaterThanOrEqual(3);
    expect(opens).toBeLessThanOrEqual(6);
  }
});

test('the outline is a fraction of the index', () => {
  const bytes = (value: unknown) => brotliCompressSync(JSON.stringify(value)).length;
  expect(bytes(outline)).toBeLessThan(bytes(index) / 2);
});
