import { expect, test } from 'vitest';
import { numberOf, ownerOf, unfold, type Outline } from './outline.ts';

const outline: Outline = {
  options: { country: ['ie', 'is', 'kr'], size: ['under-50k', 'unknown'] },
  values: { country: [[0], [0], [2]], size: [[1], [], [0, 1]] },
  newest: [2015, 2019, 2024],
  counts: [2, 1, 1],
  countries: {},
};

test('each member of a run becomes a row of its own, numbered within its country', () => {
  const { ids, values, numbers, names } = unfold(outline);
  expect(ids).toEqual(['ie 0', 'ie 1', 'ie 2', 'kr 0']);
  expect(values['size']).toEqual([[1], [1], [], [0, 1]]);
  expect(numbers['newest']).toEqual([2015, 2015, 2019, 2024]);
  expect(names).toEqual([]);
});

test('a row tells its country and number, a city is its own owner', () => {
  expect(['kr 12', 'cork'].map(ownerOf)).toEqual(['kr', 'cork']);
  expect(numberOf('kr 12')).toBe(12);
});
