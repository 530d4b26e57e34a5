import { expect, it } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { countryNames } from './country-names.ts';
import { kmOutside } from './atlas.ts';
import { place } from './frame.ts';
import { overlap, textWidth } from './labels.ts';
import { CLOSEST_ZOOM } from './world-extent.ts';
import { worldFrame } from './world-map.ts';

const countries = directory.countries.map(({ id, shortName, m49 }) => ({ id, name: shortName, m49 }));
const places = countryNames(
  countries,
  directory.cities.map(({ location }) => location),
);
const named = countries.flatMap((country) => {
  const [longitude = 0, latitude = 0, zoom] = places[country.id] ?? [];
  return zoom === undefined ? [] : [{ ...country, point: { longitude, latitude }, zoom }];
});

it('names large countries from afar, small ones from near, the smallest never', () => {
  expect(places['br']?.[2]).toBe(2);
  expect(places['ie']?.[2]).toBe(5);
  expect(places['qa']?.[2]).toBeGreaterThan(5);
  expect(places['bh']).toBeUndefined();
});

it('places each name inside its own country', () => {
  // The check is at 1:10m, the places are sought at 1:50m.
  expect(named.filter(({ m49, point }) => kmOutside(m49, point) > 5)).toEqual([]);
});

it.each([2, 3, 4, 5, 6, 7, CLOSEST_ZOOM])('lets no two names overlap at zoom %i', (zoom) => {
  const frame = worldFrame('mercator', 256 * 2 ** zoom);
  const boxes = named
    .filter((country) => country.zoom <= zoom)
    .map(({ name, point }) => {
      const [x, y] = place(frame, point);
      const half = textWidth(name, 'country') / 2;
      return { name, west: x - half, east: x + half, north: y - 8, south: y + 8 };
    });
  const clashes = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b)));
  expect(clashes).toEqual([]);
});
