import type { Directory } from '../directory/directory.ts';
import { dataset, datasetDescription } from './dataset.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { kindNames, kinds } from './records/kinds.ts';
import { mediaTypes, type ShelfFile } from './shelf-file.ts';

const schemaNames = {
  cities: 'City',
  countries: 'Country',
  practices: 'Practice',
  awards: 'Award',
  rounds: 'Round',
  conferences: 'Conference',
} as const;

type Json = Record<string, unknown>;

const pointer = (kind: (typeof kindNames)[number]) => ({ $ref: `#/components/schemas/${schemaNames[kind]}` });
const found = (mediaType: string, schema: Json) => ({
  200: { description: 'The file.', content: { [mediaType]: { schema } } },
});

/** The files of the site that programs read, as an API description (OpenAPI 3.1). Each answer is a file: there are no parameters to search by. */
export function openApi(directory: Directory, files: readonly ShelfFile[], origin: string): string {
  const paths: Record<string, Json> = {
    ...Object.fromEntries(files.map((file) => [`/data/${file.path}`, { get: fileOperation(file) }])),
    '/data/{edition}/{release}/{file}': { get: snapshotOperation() },
    '/cities/{id}.json': { get: entryOperation('cities') },
    '/practices/{id}.json': { get: entryOperation('practices') },
    '/feeds/{scope}.json': { get: feedOperation('JsonFeed', 'application/feed+json', { type: 'object' }) },
    '/feeds/{scope}.xml': { get: feedOperation('Atom', 'application/atom+xml', { type: 'string' }) },
  };
  const schemas = Object.fromEntries(kindNames.map((kind) => [schemaNames[kind], componentOf(kind)]));
  return `${JSON.stringify(
    {
      openapi: '3.1.0',
      info: {
        title: dataset.title,
        description: datasetDescription(directory),
        version: directory.content.release.version,
        license: { name: dataset.licence.title, url: dataset.licence.path },
      },
      servers: [{ url: origin }],
      paths,
      components: { schemas },
    },
    null,
    1,
  )}\n`;
}

function fileOperation({ path, format, kind }: ShelfFile): Json {
  const records = kind !== null && format === 'json' ? { type: 'array', items: pointer(kind) } : undefined;
  const schema = records ?? (mediaTypes[format].includes('json') ? { type: 'object' } : { type: 'string' });
  return {
    operationId: `get-${path.replaceAll(/[^a-z0-9]+/gi, '-')}`,
    summary: kind === null ? path : `All ${kind} as ${format}`,
    responses: found(mediaTypes[format], schema),
  };
}

function snapshotOperation(): Json {
  const parameter = (name: string, description: string) => ({
    name,
    in: 'path',
    required: true,
    description,
    schema: { type: 'string' },
  });
  return {
    operationId: 'get-snapshot',
    summary: 'A file as a release held it: it stays for ever',
    parameters: [
      parameter('edition', 'Date of the edition'),
      parameter('release', 'A release, or `latest` for the newest one of the edition'),
      parameter('file', 'Name of a CSV, JSON or GeoJSON file, or datapackage.json'),
    ],
    responses: { ...found('*/*', {}), 404: { description: 'There is no such file.' } },
  };
}

function entryOperation(kind: 'cities' | 'practices'): Json {
  return {
    operationId: `get-${schemaNames[kind]}`,
    summary: `One record of ${kind}`,
    parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      ...found('application/json', pointer(kind)),
      404: { description: 'There is no such entry.' },
    },
  };
}

function feedOperation(name: string, mediaType: string, schema: Json): Json {
  return {
    operationId: `get-feed-${name}`,
    summary: 'New and corrected entries: all, of a region or on a theme',
    parameters: [
      {
        name: 'scope',
        in: 'path',
        required: true,
        description: '`all`, the id of a region or the id of a theme',
        schema: { type: 'string' },
      },
    ],
    responses: { ...found(mediaType, schema), 404: { description: 'There is no such feed.' } },
  };
}

/** A component has no dialect of its own: OpenAPI 3.1 is JSON Schema 2020-12 already. */
function componentOf(kind: (typeof kindNames)[number]): Json {
  const schema = jsonSchemaOf(kinds[kind].schema);
  delete schema['$schema'];
  return schema;
}
