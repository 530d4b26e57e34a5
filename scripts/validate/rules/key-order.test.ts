import { expect, test } from 'vitest';
import { changed, cork, told } from '../testing.ts';
import { keyOrder } from './key-order.ts';

test('looks into objects', () => {
  expect(
    told(keyOrder, changed([cork, /("latitude": [^,]+),\s+("longitude": [^,]+)/, '$2, $1'])),
  ).toHaveLength(1);
});

test('leaves a file with an unknown key to the rule for those', () => {
  expect(told(keyOrder, changed([cork, '"name"', '"nam": 1, "name"']))).toEqual([]);
});
