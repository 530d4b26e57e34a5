import { expect, it } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { countryShape } from './atlas.ts';
import { placeIn } from './place-in.ts';

const where = (id: string) => {
  const city = directory.city(id);
  return placeIn(countryShape(directory.country(city.country).m49), city.location);
};

it('says in which part of its country a city lies', () => {
  expect(where('cork')).toBe('south');
  expect(where('kazan')).toBe('west');
  expect(where('circular-head')).toBe('south-east');
});

it('says nothing in a country too small for parts', () => {
  const bahrain: [number, number][] = [
    [50.4, 25.8],
    [50.4, 26.3],
    [50.7, 26.3],
    [50.7, 25.8],
    [50.4, 25.8],
  ];
  const shape = { type: 'MultiPolygon' as const, coordinates: [[bahrain]] };
  expect(placeIn(shape, { latitude: 26, longitude: 50.5 })).toBeUndefined();
});

it('knows a part, or that there is none, for every member', () => {
  for (const { id } of directory.cities) expect(() => where(id), id).not.toThrow();
});
