import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { countryShapes } from './country-shapes.ts';

test('an unknown code has no shape', () => {
  expect(told(countryShapes, changed(['content/countries/ie.json', '"372"', '"999"']))).toHaveLength(1);
});
