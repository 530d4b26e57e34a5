import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { conferenceOrder } from './conference-order.ts';

test('a date as short as a month may stand', () => {
  expect(
    told(
      conferenceOrder,
      changed(['content/conferences/2015.json', '"start": "2015-09-28"', '"start": "2015-09"']),
    ),
  ).toEqual([]);
});
