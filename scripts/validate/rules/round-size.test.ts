import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { roundSize } from './round-size.ts';

test('without a published number nothing is compared', () => {
  expect(
    told(roundSize, changed(['content/rounds/2020.json', /"milestone": .*,/, '"milestone": null,'])),
  ).toEqual([]);
});
