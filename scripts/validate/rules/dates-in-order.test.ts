import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { datesInOrder } from './dates-in-order.ts';

test('a shorter date covers the days in it', () => {
  expect(told(datesInOrder, changed(['content/conferences/2015.json', '"2015-09-30"', '"2015-09"']))).toEqual(
    [],
  );
});

test('looks at the calls for applications', () => {
  expect(
    told(datesInOrder, changed(['content/network.json', /"closes": "\d+/, '"closes": "2001'])),
  ).toHaveLength(1);
});
