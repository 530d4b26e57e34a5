import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { admissionText } from '../directory/wording.ts';
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

test('each city joined in the year that its page tells, and two years in doubt are not the same', () => {
  const joined = (...ids: string[]) => compareRows(index, ids, ['admitted'])[0];
  for (const city of directory.cities) expect(joined(city.id)?.cells).toEqual([[admissionText(city)]]);
  const limerick = directory.city('limerick').admitted;
  expect(joined('limerick', 'suwon')).toEqual({ key: 'admitted', cells: [['2016'], ['2016']], same: true });
  expect(limerick).toMatchObject({ year: 2016 });
  // Both belong to the round of 2015 to 2018, and joined in two years of it.
  expect(joined('cork', 'suwon')).toEqual({ key: 'admitted', cells: [['2015'], ['2016']], same: false });
  expect(joined('bogota', 'nikopol')).toEqual({
    key: 'admitted',
    cells: [['2015–2019'], ['2015–2019']],
    same: null,
  });
  expect(joined('bogota', 'suwon')?.same).toBeNull();
  // The span of one is over before the other joined.
  expect(joined('nairobi', 'hatay', 'bogota')?.same).toBe(false);
});
