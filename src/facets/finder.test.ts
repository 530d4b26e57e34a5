import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFinder } from './finder.ts';
import type { FinderIndex } from './index-file.ts';
import { emptyState, readState, writeState, type FinderOffer, type FinderState } from './state.ts';

const index: FinderIndex = {
  ids: ['cork', 'medellin', 'nairobi', 'osan', 'xian'],
  names: ['Cork Corcaigh', 'Medellín', 'Nairobi', 'Osan 오산시', "Xi'an"],
  options: { region: ['africa', 'asia', 'europe', 'latin'], theme: ['literacy', 'youth'] },
  values: {
    region: [[2], [3], [0], [1], [1]],
    theme: [[0, 1], [1], [], [0], []],
  },
  numbers: { population: [190_384, 1_999_979, 2_750_547, null, 6_501_190] },
};
const offer: FinderOffer = { options: index.options, sorts: ['name', 'population'], views: ['list', 'map'] };
const finder = createFinder(index);
const state = (change: Partial<FinderState>): FinderState => ({ ...emptyState(offer), ...change });

test('nothing chosen finds everything, in the order of the index', () => {
  expect(finder.find(state({})).ids).toEqual(index.ids);
});

test('options of one facet widen, facets narrow each other', () => {
  expect(finder.find(state({ chosen: { region: ['asia', 'europe'] } })).ids).toEqual([
    'cork',
    'osan',
    'xian',
  ]);
  expect(finder.find(state({ chosen: { region: ['asia', 'europe'], theme: ['literacy'] } })).ids).toEqual([
    'cork',
    'osan',
  ]);
});

test('a count says what the option would give with the other facets as they are', () => {
  const { counts } = finder.find(state({ chosen: { theme: ['literacy'], region: ['asia'] } }));
  expect(counts['region']).toEqual({ africa: 0, asia: 1, europe: 1, latin: 0 });
  expect(counts['theme']).toEqual({ literacy: 1, youth: 0 });
});

test('words are found from their start, without accents, case and marks, in any script', () => {
  for (const [text, id] of [
    ['medel', 'medellin'],
    ['CORC', 'cork'],
    ['오산', 'osan'],
    ['xi an', 'xian'],
  ] as const) {
    expect(finder.find(state({ text })).ids).toEqual([id]);
  }
  expect(finder.find(state({ text: 'ork' })).ids).toEqual([]);
});

test('sorting by a number puts the largest first and the unknown last', () => {
  expect(finder.find(state({ sort: 'population' })).ids).toEqual([
    'xian',
    'nairobi',
    'medellin',
    'cork',
    'osan',
  ]);
});

test('an empty result says which choice to drop and what that gives', () => {
  const stuck = state({ chosen: { region: ['africa'], theme: ['literacy'] } });
  expect(finder.find(stuck).ids).toEqual([]);
  expect(finder.waysOut(stuck)).toEqual([
    { facet: 'region', count: 2 },
    { facet: 'theme', count: 1 },
  ]);
});

test('an address keeps a fixed order and leaves out defaults', () => {
  const chosen = { theme: ['youth'], region: ['latin', 'africa'] };
  expect(writeState(state({ chosen, text: ' a&b ' }), offer)).toBe('q=a%26b&region=africa,latin&theme=youth');
  expect(writeState(state({}), offer)).toBe('');
});

test('what is not offered is ignored and named', () => {
  const { state: read, unknown } = readState(
    'region=africa,atlantis&colour=red&sort=luck&__proto__=x',
    offer,
  );
  expect(read.chosen).toEqual({ region: ['africa'] });
  expect(read.sort).toBe('name');
  expect(unknown).toEqual(['region=atlantis', 'colour', 'sort=luck', '__proto__']);
});

test('every state comes back from its address as it was', () => {
  const states = fc.record({
    text: fc.string().map((text) => text.trim()),
    chosen: fc.record({
      region: fc.subarray(index.options['region'] ?? []),
      theme: fc.subarray(index.options['theme'] ?? []),
    }),
    sort: fc.constantFrom(...offer.sorts),
    view: fc.constantFrom(...offer.views),
  });
  fc.assert(
    fc.property(states, (before) => {
      const { state: after, unknown } = readState(writeState(before, offer), offer);
      const kept = Object.fromEntries(
        Object.entries(before.chosen).filter(([, options]) => options.length > 0),
      );
      expect(unknown).toEqual([]);
      expect(after).toEqual({ ...before, chosen: kept });
    }),
    { numRuns: 500 },
  );
});
