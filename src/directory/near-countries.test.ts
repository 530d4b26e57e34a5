import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { distanceKm } from '../geo/distance.ts';
import { citiesOfCountry } from './members.ts';
import { nearCountries } from './near-countries.ts';

test('the nearest countries come first, and none is the country itself', () => {
  const near = nearCountries(directory, 'ie', 5);
  expect(near).toHaveLength(5);
  expect(near[0]?.country.id).toBe('gb');
  expect(near.map(({ km }) => km)).toEqual(near.map(({ km }) => km).toSorted((a, b) => a - b));
  expect(near.map(({ country }) => country.id)).not.toContain('ie');
});

test('no pair of members of two countries is nearer than the one that is named', () => {
  for (const { country, km, from, to } of nearCountries(directory, 'pt', 76)) {
    expect([from.country, to.country]).toEqual(['pt', country.id]);
    for (const here of citiesOfCountry(directory, 'pt')) {
      for (const there of citiesOfCountry(directory, country.id)) {
        expect(distanceKm(here.location, there.location)).toBeGreaterThanOrEqual(km);
      }
    }
  }
});
