import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Dot } from './dot.ts';
import { cityMap, countryMap, regionMap } from './maps.ts';
import type { SmallMap } from './small-map.ts';
import { latitudes } from './world-extent.ts';
import { worldMap } from './world-map.ts';
import { worldShapes } from './world-shapes.ts';
import { feature } from 'topojson-client';

/** A city's map may take 2,500 B; its words and the tags around them take up to 300. */
const LARGEST_CITY_MAP = 2200;
/** The land of the home page's map. */
const LARGEST_WORLD = 16_000;

/** The shapes of the live map. */
const LARGEST_SHAPES = 35_000;

interface CityFile {
  name: string;
  country: string;
  region: string;
  population: number | null;
  statusIn2024: string;
  location: { latitude: number; longitude: number };
}
interface CountryFile {
  shortName: string;
  m49: string;
}

function entries(folder: string) {
  const url = new URL(`../../content/${folder}/`, import.meta.url);
  return readdirSync(url)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      id: file.slice(0, -5),
      ...(JSON.parse(readFileSync(new URL(file, url), 'utf8')) as object),
    }));
}
const cities = entries('cities') as (CityFile & { id: string })[];
const countries = entries('countries') as (CountryFile & { id: string })[];
const named = countries.map(({ m49, shortName }) => ({ m49, name: shortName }));
const dots = cities.map(({ id, name, region, population, statusIn2024, location }): Dot => ({
  id,
  name,
  href: `/cities/${id}/`,
  label: name,
  region,
  unconfirmed: statusIn2024 === 'unconfirmed',
  point: location,
  importance: population ?? 0,
}));
const codeOf = (country: string) => countries.find(({ id }) => id === country)?.m49 ?? '';
const bytes = (value: unknown) => brotliCompressSync(JSON.stringify(value)).length;
const isWhole = ({ land, borders, ownBorders }: SmallMap) =>
  [land, borders, ownBorders].every((path) => /^[-mz\d ]*$/.test(path));

describe('cityMap', () => {
  const maps = cities.map(({ country }, i) => {
    const dot = dots[i];
    if (!dot) throw new Error('A city has no dot.');
    return { dot, map: cityMap(dot, dots, codeOf(country), named) };
  });
  it.each(maps)('draws $dot.id within its budget, with its name', ({ dot, map }) => {
    expect(isWhole(map)).toBe(true);
    expect(bytes([map.land, map.borders, map.ownBorders, map.dots, map.labels])).toBeLessThan(
      LARGEST_CITY_MAP,
    );
    expect(map.labels[0]).toMatchObject({ text: dot.name, kind: 'place' });
    expect(map.place?.x).toBeGreaterThan(15);
    expect(map.place?.x).toBeLessThan(365);
    expect(map.place?.y).toBeGreaterThan(15);
    expect(map.place?.y).toBeLessThan(315);
  });
});

describe('countryMap', () => {
  it.each(countries)('shows every member of $shortName', ({ id, m49 }) => {
    const own = dots.filter((_, i) => cities[i]?.country === id);
    const map = countryMap(m49, own, dots, named);
    expect(isWhole(map)).toBe(true);
    expect(map.dots).toHaveLength(own.length);
    expect(map.land).not.toBe('');
  });
});

describe('regionMap', () => {
  it.each([...new Set(dots.map(({ region }) => region))])('shows every member of %s', (region) => {
    const own = dots.filter((dot) => dot.region === region);
    expect(regionMap(own).dots).toHaveLength(own.length);
  });
});

describe('worldMap', () => {
  it.each(['equal-earth', 'mercator'] as const)(
    'shows every member apart from the others (%s)',
    (projection) => {
      const map = worldMap(projection, dots);
      const drawn = map.regions.flatMap((region) => region.dots);
      expect(drawn).toHaveLength(dots.length);
      expect(brotliCompressSync(map.land).length).toBeLessThan(LARGEST_WORLD);
      for (const [i, a] of drawn.entries()) {
        expect(a.x > 0 && a.x < map.width && a.y > 0 && a.y < map.height).toBe(true);
        for (const b of drawn.slice(i + 1))
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(map.radius);
      }
    },
  );
  it('holds every member between its latitudes', () => {
    for (const [south, north] of Object.values(latitudes)) {
      for (const { point } of dots) expect(point.latitude > south && point.latitude < north).toBe(true);
    }
  });
});

describe('worldShapes', () => {
  const shapes = worldShapes(dots.map(({ point }) => point));
  it('stay small enough for a first touch', () => {
    expect(bytes(shapes)).toBeLessThan(LARGEST_SHAPES);
  });
  it('keep the Caspian Sea as a hole, and Madeira, Bahrain and Cabo Verde as islands', () => {
    const polygons = feature(shapes, shapes.objects.land).geometry.coordinates;
    expect(polygons.filter((rings) => rings.length > 1)).toHaveLength(1);
    const near = (longitude: number, latitude: number) =>
      polygons.some((rings) =>
        rings[0]?.some(([x = 0, y = 0]) => Math.abs(x - longitude) < 0.5 && Math.abs(y - latitude) < 0.5),
      );
    for (const [x, y] of [
      [-17, 32.7],
      [50.5, 26],
      [-24.4, 14.9],
    ] as const)
      expect(near(x, y)).toBe(true);
  });
});
