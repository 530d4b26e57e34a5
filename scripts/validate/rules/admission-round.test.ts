import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { admissionRound } from './admission-round.ts';

test('a span counts at its end', () => {
  expect(
    told(admissionRound, changed(['content/cities/tecamachalco.json', '"from": 2019', '"from": 2015'])),
  ).toEqual([]);
});
