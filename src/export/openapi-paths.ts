import { z } from 'zod';
import { jsonSchemaOf } from './json-schema.ts';
import type { KindName } from './records/kinds.ts';
import { mediaTypes, type ShelfFile } from './shelf-file.ts';

/** What each kind of record is called in the description. */
export const schemaNames = {
  cities: 'City',
  countries: 'Country',
  practices: 'Practice',
  awards: 'Award',
  rounds: 'Round',
  conferences: 'Conference',
} as const satisfies Record<KindName, string>;

const column = <Item extends z.ZodType>(item: Item) => z.record(z.string(), z.array(item));
/** What /data/index.json holds, as the interface FinderIndex has it. */
export const cityIndexSchema = jsonSchemaOf(
  z.strictObject({
    ids: z.array(z.string()).describe('The cities; item 5 of every column is about city 5'),
    names: z.array(z.string()),
    options: column(z.string()).describe('The values of each facet'),
    values: column(z.array(z.int())).describe(
      'For each facet the values of each city, as places in `options`',
    ),
    numbers: column(z.number().nullable()),
  }),
);

type Json = Record<string, unknown>;
const [text, object] = [{ type: 'string' }, { type: 'object' }];
const pointer = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** A file, or one of many whose names the parameters complete. */
function get(
  operationId: string,
  summary: string,
  [mediaType, schema]: readonly [string, Json],
  parameters: Readonly<Record<string, string>> = {},
): { get: Json } {
  const named = Object.entries(parameters).map(([name, description]) => ({
    name,
    in: 'path',
    required: true,
    description,
    schema: text,
  }));
  const found = { description: 'The file.', content: { [mediaType]: { schema } } };
  const responses =
    named.length === 0 ? { 200: found } : { 200: found, 404: { description: 'There is no such file.' } };
  return { get: { operationId, summary, ...(named.length > 0 && { parameters: named }), responses } };
}

/** A file of the shelf. */
export function pathOfFile({ path, format, kind }: ShelfFile): [string, Json] {
  const mediaType = mediaTypes[format];
  const records =
    kind !== null && format === 'json' ? { type: 'array', items: pointer(schemaNames[kind]) } : null;
  const index = path === 'index.json' ? pointer('CityIndex') : null;
  const schema = records ?? index ?? (mediaType.includes('json') ? object : text);
  const summary = kind === null ? path : `All ${kind} as ${format}`;
  return [`/data/${path}`, get(`get-${path.replaceAll(/[^a-z0-9]+/gi, '-')}`, summary, [mediaType, schema])];
}

const release = {
  edition: 'Date of the edition',
  release: 'A release, or `latest` for the newest one of the edition',
};
const entry = (kind: 'cities' | 'practices') =>
  get(`get-${schemaNames[kind]}`, `One record of ${kind}`, ['application/json', pointer(schemaNames[kind])], {
    id: 'Its id, the last part of the address of its page',
  });
const feed = (name: string, mediaType: string, schema: Json) =>
  get(`get-feed-${name}`, 'New and corrected entries: all, of a region or on a theme', [mediaType, schema], {
    scope: '`all`, the id of a region or the id of a theme',
  });

/** What the shelf and the site serve besides: files about the files, snapshots, records beside pages, feeds. */
export const furtherPaths: Readonly<Record<string, Json>> = {
  '/data/catalog.jsonld': get('get-catalog', 'All files as a catalogue (DCAT)', [mediaTypes.jsonld, object]),
  '/data/openapi.json': get('get-openapi', 'This description', [mediaTypes.json, object]),
  '/data/SHA256SUMS': get('get-sums', 'Checksums of all files', ['text/plain', text]),
  '/data/{edition}/{release}/{file}': get(
    'get-snapshot',
    'A file as a release held it: it stays for ever',
    ['*/*', {}],
    { ...release, file: 'Name of a CSV, JSON or GeoJSON file, or datapackage.json' },
  ),
  '/data/{edition}/{release}/schemas/{file}': get(
    'get-snapshot-schema',
    'A JSON Schema as a release held it',
    [mediaTypes.json, object],
    { ...release, file: 'Name of a JSON file: `cities.json`' },
  ),
  '/data/offline/{file}': get(
    'get-offline',
    'The whole directory to read without a network, where whoever publishes the site has made it',
    ['*/*', {}],
    {
      file: '`learning-cities-atlas.zip`, the pages in a folder, or `learning-cities-atlas.html`, all in one page',
    },
  ),
  '/build/manifest.json': get('get-manifest', 'Every file of the site with its checksum', [
    mediaTypes.json,
    object,
  ]),
  '/build/sbom.cdx.json': get('get-bill', 'Bill of materials (CycloneDX)', [mediaTypes.json, object]),
  '/cities/{id}.json': entry('cities'),
  '/practices/{id}.json': entry('practices'),
  '/feeds/{scope}.json': feed('JsonFeed', 'application/feed+json', object),
  '/feeds/{scope}.xml': feed('Atom', 'application/atom+xml', text),
};
