import { expect, test } from 'vitest';
import { changed, cork, told } from '../testing.ts';
import { unknownKey } from './unknown-key.ts';

test('lists the fields where none is near', () => {
  expect(
    told(unknownKey, changed([cork, '"basis": "geonames"', '"basis": "geonames", "mayor": "?"'])),
  ).toEqual(['"mayor" is no field here. Known are: latitude, longitude, precision, basis.']);
});

test('looks into the items of a list', () => {
  expect(
    told(unknownKey, changed(['content/awards/2015.json', '"city": "cork"', '"cty": "x", "city": "cork"'])),
  ).toEqual(['"cty" is no field here. Did you mean "city"?']);
});
