import { describe, expect, test } from 'vitest';
import { directory } from '../../../tests/directory.ts';
import { isUnconfirmed } from '../../directory/members.ts';
import { jsonSchemaOf } from '../json-schema.ts';
import { kindNames, kinds } from './kinds.ts';

describe.each(kindNames)('%s', (kind) => {
  const { schema, records } = kinds[kind];
  const all = records(directory);

  test('every record is what its schema says', () => {
    expect(all.length).toBeGreaterThan(0);
    for (const record of all) expect(schema.parse(record)).toEqual(record);
  });

  test('fields stand in the order of the schema, whose order is that of the columns', () => {
    for (const record of all) expect(Object.keys(record)).toEqual(Object.keys(schema.shape));
  });

  test('every field says what it means', () => {
    const silent = Object.entries(jsonSchemaOf(schema).properties ?? {}).filter(
      ([, field]) => !field.description && !field.anyOf?.some(({ description }) => description),
    );
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  test('every id stands once, and every record names edition and release', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const { edition, content } = directory;
    for (const record of all) {
      expect(record).toMatchObject({ edition: edition.id, release: content.release.version });
    }
  });
});

test('what is about a city that is not confirmed says so, with the doubt', () => {
  const doubtful = directory.cities.filter(isUnconfirmed);
  const city = (id: string) => kinds.cities.records(directory).find((record) => record['id'] === id);
  expect(doubtful.length).toBeGreaterThan(0);
  for (const { id, doubt } of doubtful) expect(city(id)).toMatchObject({ status: 'unconfirmed', doubt });
  for (const kind of ['practices', 'awards'] as const) {
    for (const record of kinds[kind].records(directory)) {
      const { statusIn2024, doubt } = directory.city(String(record['city']));
      expect(record).toMatchObject({ city_status: statusIn2024, city_doubt: doubt });
    }
  }
});

test('a practice tells in plain text what its page tells', () => {
  const { body } = directory.practice('cork-lifelong-learning-festival');
  const records = kinds.practices.records(directory);
  expect(records.find(({ id }) => id === 'cork-lifelong-learning-festival')).toMatchObject({
    text: body.replace(/\s+/g, ' '),
  });
  expect(body).toContain('‘Investigate! Participate! Celebrate!’');
});

test('notes of maintainers are not published', () => {
  for (const kind of kindNames) expect(Object.keys(kinds[kind].schema.shape)).not.toContain('editorNote');
});
