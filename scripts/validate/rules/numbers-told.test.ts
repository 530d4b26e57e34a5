import { expect, test } from 'vitest';
import { changed, festival, told } from '../testing.ts';
import { numbersTold } from './numbers-told.ts';

const previewing = (summary: string) =>
  changed([festival, /summary: .*/, `summary: ${JSON.stringify(summary)}`]);

test('a number may stand in a row, in the body or in the year of the start', () => {
  expect(
    told(
      numbersTold,
      changed(
        [festival, /summary: .*/, 'summary: "Since 2004, 12 partners hold 500 events."'],
        [festival, '  staff: null', '  staff: "Twelve partners"'],
      ),
    ),
  ).toEqual([]);
});

test('a number is the same with and without a comma, in digits and in words', () => {
  expect(told(numbersTold, previewing('A festival cost EUR 25000.'))).toEqual([]);
  expect(
    told(
      numbersTold,
      changed(
        [festival, /summary: .*/, 'summary: "A festival of 7 days."'],
        [festival, 'For a week', 'For seven days'],
      ),
    ),
  ).toEqual([]);
});

test('a number of the preview that the entry does not hold is told', () => {
  const told600 = told(numbersTold, previewing('Partners held around 600 free events in 2015.'));
  expect(told600).toEqual([
    '"600" stands neither in the body nor in a row. Tell it there as the source gives it, or leave it out here.',
  ]);
  expect(told(numbersTold, changed([festival, /title: .*/, 'title: "Nine festivals"']))).toHaveLength(1);
});

test('a figure is not found in a longer one', () => {
  expect(told(numbersTold, previewing('A festival cost EUR 25.'))).toHaveLength(1);
  expect(told(numbersTold, previewing('A festival costs EUR 2.5.'))).toHaveLength(1);
});
