import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { countryCodes } from './country-codes.ts';

test('knows codes that do not exist', () => {
  expect(told(countryCodes, changed(['content/countries/ie.json', '"372"', '"373"']))).toEqual([
    '"373" does not belong to "ie"; expected "372".',
  ]);
});
