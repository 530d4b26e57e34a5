import { expect, test } from 'vitest';
import { files, folders } from './index.ts';
import { references, schemaAt, sourceAddresses, visit } from './walk.ts';

const award = {
  conference: '2015',
  cities: [{ city: 'cork', sources: ['https://a.example/'] }],
  sources: [{ print: 'A flyer' }, 'https://b.example/'],
};

test('references are found by their marks, in lists too', () => {
  expect([...references(visit(folders.awards, award))]).toEqual([
    { folder: 'conferences', id: '2015', path: ['conference'] },
    { folder: 'cities', id: 'cork', path: ['cities', 0, 'city'] },
  ]);
});

test('a reference that may be null is found as well', () => {
  expect([...references(visit(folders.conferences, { host: 'cork' }))]).toHaveLength(1);
});

test('sources are found wherever they stand; a printed one has no address', () => {
  expect([...sourceAddresses(folders.awards, award)].map(({ address }) => address)).toEqual([
    'https://a.example/',
    'https://b.example/',
  ]);
});

test('a path leads to the schema of a field', () => {
  expect(schemaAt(folders.cities, ['location', 'latitude'])?._zod.def.type).toBe('number');
  expect(schemaAt(folders.cities, ['location', 'mayor'])).toBeUndefined();
});

test('no schema takes an empty object, besides the tables', () => {
  const taking = Object.entries({ ...folders, ...files }).filter(
    ([, schema]) => schema.safeParse({}).success,
  );
  expect(taking.map(([name]) => name).sort()).toEqual(['ids', 'redirects', 'sites']);
});
