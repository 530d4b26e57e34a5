import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { files, folders } from '../../src/schemas/index.ts';
import { descriptions } from './descriptions.ts';
import { examples, subjects } from './examples.ts';

const kinds = Object.keys({ ...folders, ...files });

describe('npm run describe was run since the last change', async () => {
  const layout = await resolveConfig('package.json');
  test.each(descriptions('content'))('$path', async ({ path, text }) => {
    expect(readFileSync(path, 'utf8')).toBe(await format(text, { ...layout, filepath: path }));
  });
});

test('every kind of entry has its sentence, and no sentence is about nothing', () => {
  expect(Object.keys(subjects).sort()).toEqual(kinds.toSorted());
  expect(Object.keys(examples).filter((name) => !kinds.includes(name))).toEqual([]);
});

test('a reference is offered as the ids that exist', () => {
  const cities = descriptions('content').find(({ path }) => path === 'schemas/cities.schema.json');
  expect(JSON.parse(cities?.text ?? '')).toMatchObject({
    properties: {
      region: {
        enum: ['africa', 'arab-states', 'asia-pacific', 'europe-north-america', 'latin-america-caribbean'],
      },
    },
    additionalProperties: false,
  });
});
