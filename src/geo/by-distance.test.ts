import { expect, test } from 'vitest';
import { seeded } from '../../scripts/validate/mutation/random.ts';
import { byDistance } from './by-distance.ts';
import { distanceKm, type Point } from './distance.ts';

const random = seeded(7);
const anywhere = (): Point => ({
  latitude: Math.round(random.next() * 1800 - 900) / 10,
  longitude: Math.round(random.next() * 3600 - 1800) / 10,
});
const places = Array.from({ length: 400 }, anywhere);

test('places come in the order of a full sort, equally near ones in their own order', () => {
  const twice = [...places, ...places.slice(0, 50)];
  const walk = byDistance(twice);
  for (const from of [
    { latitude: 90, longitude: 0 },
    { latitude: 0, longitude: 180 },
    ...places.slice(0, 20),
  ]) {
    const sorted = twice
      .map((point, place) => ({ place, km: distanceKm(from, point) }))
      .toSorted((a, b) => a.km - b.km);
    expect([...walk(from)]).toEqual(sorted);
  }
});

test('a walk through no place ends at once', () => {
  expect([...byDistance([])({ latitude: 0, longitude: 0 })]).toEqual([]);
});
