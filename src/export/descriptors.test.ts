import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import dataPackageSchema from '../../tests/data-package.schema.json' with { type: 'json' };
import { directory } from '../../tests/directory.ts';
import { kindNames } from './records/kinds.ts';
import { lastingFiles, shelfFiles } from './shelf.ts';

const origin = 'https://atlas.example.org';
const files = shelfFiles(directory, origin);
const textOf = (path: string): string => {
  const file = files.find((each) => each.path === path);
  if (!file) throw new Error(`The shelf has no ${path}.`);
  return file.text;
};
const jsonOf = (path: string): unknown => JSON.parse(textOf(path));
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function validator(schema: object) {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  return (value: unknown) => (validate(value) ? [] : validate.errors);
}

describe('JSON Schemas', () => {
  test.each(kindNames)('%s.json is what its schema says', (kind) => {
    const schema = jsonOf(`schemas/${kind}.json`) as { required: string[] };
    const problemsOf = validator({ type: 'array', items: schema });
    const records = jsonOf(`${kind}.json`) as object[];
    expect(problemsOf(records)).toEqual([]);
    expect(problemsOf([{}])).toHaveLength(schema.required.length);
    expect(problemsOf([{ ...records[0], invented: true }])).toHaveLength(1);
  });
});

describe('datapackage.json', () => {
  const text = textOf('datapackage.json');
  const { resources } = JSON.parse(text) as {
    resources: { path: string; bytes: number; hash: string; schema: { fields: { name: string }[] } }[];
  };

  test('is a Data Package of version 2', () => {
    const problemsOf = validator(dataPackageSchema);
    expect(problemsOf(JSON.parse(text))).toEqual([]);
    expect(problemsOf({ resources: [] })).not.toEqual([]);
  });

  test('describes each table as it is: size, checksum, columns', () => {
    expect(resources.map(({ path }) => path)).toEqual(kindNames.map((kind) => `${kind}.csv`));
    for (const { path, bytes, hash, schema } of resources) {
      expect(Buffer.byteLength(textOf(path))).toBe(bytes);
      expect(`sha256:${sha256(textOf(path))}`).toBe(hash);
      const [header] = parse(textOf(path), { to: 1 });
      expect(header).toEqual(schema.fields.map(({ name }) => name));
    }
  });
});

describe('catalog.jsonld', () => {
  test('is DCAT: a dataset with a distribution for each file, its size and its checksum', async () => {
    const things = await jsonld.expand(jsonOf('catalog.jsonld') as object, {
      documentLoader: (url) => Promise.reject(new Error(url)),
      safe: true,
    });
    const dcat = (term: string) => `http://www.w3.org/ns/dcat#${term}`;
    const dataset = things.find((thing) => String(thing['@type']) === dcat('Dataset'));
    const distributions = dataset?.[dcat('distribution')] as Record<string, unknown>[];
    const kml = distributions.find((each) => each['@id'] === `${origin}/data/cities.kml`);
    expect(kml).toMatchObject({
      [dcat('downloadURL')]: [{ '@id': `${origin}/data/cities.kml` }],
      [dcat('byteSize')]: [{ '@value': Buffer.byteLength(textOf('cities.kml')) }],
    });
    expect(JSON.stringify(kml)).toContain(sha256(textOf('cities.kml')));
  });
});

describe('openapi.json', () => {
  test('is valid OpenAPI 3.1', async () => {
    const checker = new Validator();
    const { valid, errors } = await checker.validate(textOf('openapi.json'));
    expect(errors ?? []).toEqual([]);
    expect([valid, checker.version]).toEqual([true, '3.1']);
  });

  test('names every file of the shelf', () => {
    const { paths } = jsonOf('openapi.json') as { paths: object };
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(files.map(({ path }) => `/data/${path}`)));
  });

  test('describes the index of cities as it is', () => {
    const { components } = jsonOf('openapi.json') as { components: { schemas: { CityIndex: object } } };
    const problemsOf = validator(components.schemas.CityIndex);
    const index = jsonOf('index.json') as { ids: string[] };
    expect(problemsOf(index)).toEqual([]);
    expect(index.ids).toHaveLength(directory.cities.length);
    expect(problemsOf({ ...index, ids: [1] })).toHaveLength(1);
  });
});

test('a snapshot names no host: it says the same wherever it stands', () => {
  const hosts = lastingFiles(directory).filter(
    ({ text }) => text.includes(origin) || text.includes('localhost'),
  );
  expect(hosts.map(({ path }) => path)).toEqual([]);
  expect(shelfFiles(directory, 'https://other.example')).not.toEqual(files);
});
