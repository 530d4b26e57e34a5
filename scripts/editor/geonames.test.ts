import { expect, test } from 'vitest';
import { placesNamed, placesOf, surePlace } from './geonames.ts';

const CORK = 2965140;

test('a name in any language finds its place', () => {
  expect(placesNamed('Corcaigh', 'ie').map(({ id }) => id)).toContain(CORK);
  expect(placesNamed('Cork City', 'ie')[0]?.id).toBe(CORK);
  expect(placesNamed('Atlantis', 'ie')).toEqual([]);
});

test('only one place, or one far larger than the others, is sure', () => {
  const [cork] = placesNamed('Cork', 'ie');
  if (!cork) throw new Error('GeoNames has no Cork');
  expect(surePlace([cork])).toBe(cork);
  expect(surePlace([cork, { ...cork, id: 1, population: 2 }])).toBe(cork);
  expect(surePlace([cork, { ...cork, id: 1, population: cork.population / 2 }])).toBeUndefined();
  expect(surePlace([])).toBeUndefined();
});

test('a country that does not exist has no places', () => {
  expect(placesOf('xx')).toEqual([]);
});
