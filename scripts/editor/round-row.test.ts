import { describe, expect, test } from 'vitest';
import { citySchema } from '../../src/schemas/city.ts';
import { readContent } from '../read-content.ts';
import { freeId, proposeCity } from './propose-city.ts';
import { proposeCountry } from './propose-country.ts';
import { openQuestion, rowSchema, stateOf } from './round-row.ts';

const content = readContent('tests/fixtures/sound/content');
const row = (cells: Record<string, string>) =>
  rowSchema.parse({ country: 'ie', evidence: 'secondary', sources: 'https://x.example/', ...cells });
const state = (cells: Record<string, string>) => stateOf(row(cells), content);

describe('a row of a round', () => {
  test('a place that is sure is new', () => {
    expect(state({ name: 'Waterford' })).toMatchObject({ kind: 'new', located: { name: 'Waterford' } });
  });

  test('one like a member is asked about, and decided by its id or by no', () => {
    const like = state({ name: 'Corcaigh' });
    expect(openQuestion(like)).toBe('fill "same" with cork (one of its other names), or no');
    expect(state({ name: 'Corcaigh', same: 'cork' })).toEqual({ kind: 'known', id: 'cork' });
    expect(state({ name: 'Corcaigh', same: 'no' }).kind).toBe('new');
  });

  test('one that GeoNames does not know is decided by a point', () => {
    expect(state({ name: 'Atlantis' })).toEqual({ kind: 'not located' });
    const decided = state({ name: 'Atlantis', latitude: '53.1', longitude: '-9.1', precision: 'area' });
    expect(decided).toEqual({ kind: 'new', located: { latitude: 53.1, longitude: -9.1, precision: 'area' } });
  });

  test('one of several places of the name is decided by its number', () => {
    const some = state({ name: 'Santiago', country: 'mx' });
    expect(some.kind).toBe('ambiguous');
    expect(state({ name: 'Santiago', country: 'mx', geonames: '3983671' }).kind).toBe('new');
  });

  test('the first of its country needs a region', () => {
    expect(state({ name: 'Lisbon', country: 'pt' })).toEqual({ kind: 'first of its country' });
    expect(state({ name: 'Lisbon', country: 'pt', region: 'europe-north-america' }).kind).toBe('new');
  });
});

test('a proposed entry follows the schema and says no more than is known', () => {
  const found = state({ name: 'Waterford' });
  if (found.kind !== 'new') throw new Error('Waterford was not found');
  const told = {
    name: 'Waterford',
    country: 'ie',
    admitted: { year: 2024, basis: 'stated' as const },
    evidence: 'secondary' as const,
    displayName: 'unseen' as const,
    statusIn2024: 'confirmed' as const,
    doubt: null,
    sources: ['https://x.example/'],
  };
  const entry = proposeCity(told, found.located, 'europe-north-america', content);
  expect(citySchema.parse(entry)).toMatchObject({
    timezone: 'Europe/Dublin',
    // Cork and Limerick lie in the same division, and their entries name it.
    subdivision: 'Munster',
    added: '2026-11-21',
  });
  expect(entry.otherNames).not.toContain('Waterford');
  const point = { latitude: 52.2, longitude: -7.1, precision: 'seat' as const };
  expect(proposeCity(told, point, 'europe-north-america', content)).toMatchObject({
    population: null,
    geonames: null,
    timezone: null,
  });
});

test('an id that was ever given is not given again', () => {
  expect(freeId('Cobh', 'ie', content)).toBe('cobh');
  expect(freeId('Córk', 'gb', content)).toBe('cork-gb');
});

test('a country is proposed with its codes and names', () => {
  expect(proposeCountry('pt', 'europe-north-america', content)).toMatchObject({
    name: 'Portugal',
    iso3: 'prt',
    m49: '620',
  });
  expect(() => proposeCountry('xx', 'africa', content)).toThrow('"xx" is no code of ISO 3166-1.');
});
