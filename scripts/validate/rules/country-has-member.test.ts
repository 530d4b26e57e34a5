import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { countryHasMember } from './country-has-member.ts';

test('a city with a problem of its own still counts', () => {
  expect(
    told(
      countryHasMember,
      changed(
        ['content/cities/mexico-city.json', '"seen"', '"sen"'],
        ['content/cities/tecamachalco.json', '"seen"', '"sen"'],
      ),
    ),
  ).toEqual([]);
});
