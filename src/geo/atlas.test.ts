import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countryShape, kmOutside } from './atlas.ts';
import type { Point } from './distance.ts';

const at = (latitude: number, longitude: number): Point => ({ latitude, longitude });
const folder = new URL('../../content/countries/', import.meta.url);
const countries = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { name: string; m49: string });

describe('countryShape', () => {
  it.each(countries)('has a shape for $name', ({ m49 }) => {
    expect(countryShape(m49).coordinates.length).toBeGreaterThan(0);
  });
  it('joins the features that share a code', () => {
    const longitudes = countryShape('036')
      .coordinates.flat(2)
      .map(([x = 0]) => x);
    expect(Math.max(...longitudes)).toBeGreaterThan(150);
  });
  it('says which code it does not know', () => {
    expect(() => countryShape('999')).toThrow('no country with the M49 code 999');
  });
});

describe('kmOutside', () => {
  it('is 0 inside the country', () => {
    expect(kmOutside('372', at(51.898, -8.4706))).toBe(0);
    expect(kmOutside('643', at(66, -172))).toBe(0);
  });
  it('is 0 on an island of the country and not in an enclave of another', () => {
    expect(kmOutside('620', at(32.65, -16.91))).toBe(0);
    expect(kmOutside('710', at(-29.6, 28.2))).toBeGreaterThan(50);
  });
  it('measures how far a point lies off the coast', () => {
    expect(kmOutside('048', at(26.257, 50.612))).toBeLessThan(5);
    expect(kmOutside('372', at(51.898, -12.5))).toBeGreaterThan(100);
  });
  it('measures across the antimeridian', () => {
    const [west, east] = [kmOutside('643', at(69.5, 179.99)), kmOutside('643', at(69.5, -179.99))];
    expect(west).toBeGreaterThan(20);
    expect(Math.abs(west - east)).toBeLessThan(1);
  });
});
