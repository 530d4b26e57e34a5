import { expect, test } from 'vitest';
import { changed, cork, told } from '../testing.ts';
import { pointInCountry } from './point-in-country.ts';

test('a harbour town may lie a little outside', () => {
  expect(
    told(
      pointInCountry,
      changed(
        ['content/cities/limerick.json', /"latitude": [^,]+/, '"latitude": 51.77'],
        ['content/cities/limerick.json', /"longitude": [^,]+/, '"longitude": -8.25'],
      ),
    ),
  ).toEqual([]);
});

test('names the distance', () => {
  expect(told(pointInCountry, changed([cork, '"longitude": -8.4706', '"longitude": 8.4706']))).toHaveLength(
    1,
  );
});
