import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { cityIndex } from '../export/finder-index.ts';
import { compareRows, readComparison, writeComparison } from './compare.ts';

const index = cityIndex(directory);

test('wrong and surplus cities are told apart, and the rest still works', () => {
  expect(readComparison('c=cork,atlantis,limerick,cork,dublin,waterford,osan', index)).toEqual({
    ids: ['cork', 'limerick', 'dublin', 'waterford'],
    unknown: ['atlantis'],
    beyond: ['osan'],
  });
  expect(readComparison('', index)).toEqual({ ids: [], unknown: [], beyond: [] });
});

test('an address comes back as it was', () => {
  expect(readComparison(writeComparison(['cork', 'osan']), index).ids).toEqual(['cork', 'osan']);
});

test('rows say what each city has, and whether it is the same', () => {
  const rows = compareRows(index, ['cork', 'dublin'], ['country', 'award', 'population']);
  expect(rows).toEqual([
    { key: 'country', cells: [['ie'], ['ie']], same: true },
    { key: 'award', cells: [['2024', '2015'], ['2021']], same: false },
    {
      key: 'population',
      cells: [directory.city('cork').population, directory.city('dublin').population],
      same: false,
    },
  ]);
});

test('two things that are not known are not the same', () => {
  const unknown = directory.cities.filter(({ population }) => population === null).map(({ id }) => id);
  const rows = compareRows(index, unknown.slice(0, 2), ['population', 'size']);
  expect(rows.map(({ cells, same }) => ({ cells, same }))).toEqual([
    { cells: [null, null], same: null },
    { cells: [['unknown'], ['unknown']], same: null },
  ]);
});
