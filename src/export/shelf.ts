import type { Directory } from '../directory/directory.ts';
import { translator } from '../i18n/messages.ts';
import { calendarEvents } from './calendar.ts';
import { dataPackage } from './datapackage.ts';
import { catalogue, dcatVocabulary } from './dcat.ts';
import { recordsGeoJson } from './geojson.ts';
import { eventsIcs } from './ics.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { nodesJsonLd } from './jsonld.ts';
import { recordsKml } from './kml.ts';
import { linkedData, schemaOrg } from './linked-data.ts';
import { openApi } from './openapi.ts';
import { kindNames, kinds, type KindName } from './records/kinds.ts';
import type { Format, ShelfFile } from './shelf-file.ts';
import { recordsCsv, recordsJson } from './tables.ts';
import { nodesTurtle } from './turtle.ts';

const t = translator('en');
/** Kinds whose records have a point, with the fields that name one and tell the state of its membership. */
const placed = {
  cities: { label: 'name', status: 'status' },
  practices: { label: 'title', status: 'city_status' },
} as const;
const placedNames = ['cities', 'practices'] as const;

const file = (path: string, format: Format, text: string, kind: KindName | null = null): ShelfFile => ({
  path,
  format,
  text,
  kind,
});

/** Files that say the same on every host: a snapshot of a release consists of them. */
export function lastingFiles(directory: Directory): ShelfFile[] {
  const tables = kindNames.flatMap((kind) => {
    const { schema, records } = kinds[kind];
    const all = records(directory);
    return [
      file(`${kind}.csv`, 'csv', recordsCsv(Object.keys(schema.shape), all), kind),
      file(`${kind}.json`, 'json', recordsJson(all), kind),
    ];
  });
  const points = placedNames.map((kind) =>
    file(`${kind}.geojson`, 'geojson', recordsGeoJson(kinds[kind].records(directory)), kind),
  );
  const schemas = kindNames.map((kind) =>
    file(`schemas/${kind}.json`, 'json', `${JSON.stringify(jsonSchemaOf(kinds[kind].schema), null, 1)}\n`),
  );
  return [...tables, ...points, ...schemas, file('datapackage.json', 'json', dataPackage(directory, tables))];
}

/** Every file below /data/ but the finder's index, the snapshots and the checksums, made once for a directory and an origin. */
export function shelfFiles(directory: Directory, origin: string): readonly ShelfFile[] {
  const known = made.get(directory);
  if (known?.origin === origin) return known.files;
  const lasting = lastingFiles(directory);
  const nodes = linkedData(directory, origin);
  const words = { title: t('site.name'), unconfirmed: t('site.unconfirmed') };
  const data = [
    ...lasting,
    ...placedNames.map((kind) =>
      file(
        `${kind}.kml`,
        'kml',
        recordsKml(kinds[kind].records(directory), placed[kind], origin, words),
        kind,
      ),
    ),
    file('atlas.jsonld', 'jsonld', nodesJsonLd(nodes, schemaOrg)),
    file('atlas.ttl', 'ttl', nodesTurtle(nodes, schemaOrg)),
    file('calendar.ics', 'ics', eventsIcs(calendarEvents(directory), origin, t('calendar.name'))),
  ];
  const files = [
    ...data,
    file('catalog.jsonld', 'jsonld', nodesJsonLd(catalogue(directory, data, origin), dcatVocabulary)),
    file('openapi.json', 'json', openApi(directory, data, origin)),
  ];
  made.set(directory, { origin, files });
  return files;
}

const made = new WeakMap<Directory, { origin: string; files: readonly ShelfFile[] }>();

/** Folder below /data/ of a release: what it held once it holds for ever. */
export const snapshotFolder = ({ edition, content }: Directory): string =>
  `${edition.id}/${content.release.version}`;
