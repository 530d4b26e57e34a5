import type { Directory } from '../directory/directory.ts';
import { translator } from '../i18n/messages.ts';
import { calendarEvents } from './calendar.ts';
import { dataPackage } from './datapackage.ts';
import { catalogue, dcatVocabulary } from './dcat.ts';
import { cityIndex } from './finder-index.ts';
import { recordsGeoJson } from './geojson.ts';
import { eventsIcs } from './ics.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { nodesJsonLd } from './jsonld.ts';
import { recordsKml } from './kml.ts';
import { linkedData, schemaOrg } from './linked-data.ts';
import { openApi } from './openapi.ts';
import { kindNames, kinds, type KindName } from './records/kinds.ts';
import type { DataRecord } from './records/stamps.ts';
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
export const lastingFiles = (directory: Directory): readonly ShelfFile[] => onceFor(directory).lasting;

/** Every file below /data/ but the snapshots, the checksums and the editions to read offline. */
export const shelfFiles = (directory: Directory, origin: string): readonly ShelfFile[] =>
  onceFor(directory).shelf(origin);

/** Folder below /data/ of a release: what it held once it holds for ever. */
export const snapshotFolder = ({ edition, content }: Directory): string =>
  `${edition.id}/${content.release.version}`;

interface Made {
  lasting: readonly ShelfFile[];
  shelf: (origin: string) => readonly ShelfFile[];
}
const made = new WeakMap<Directory, Made>();

/** Pages and routes ask several times in a build for what is made once. */
function onceFor(directory: Directory): Made {
  const known = made.get(directory);
  if (known) return known;
  const tables = Object.fromEntries(
    kindNames.map((kind) => [kind, kinds[kind].records(directory)]),
  ) as Tables;
  const lasting = makeLasting(directory, tables);
  const shelves = new Map<string, readonly ShelfFile[]>();
  const shelf = (origin: string) => {
    const files = shelves.get(origin) ?? makeShelf(directory, tables, lasting, origin);
    shelves.set(origin, files);
    return files;
  };
  const result = { lasting, shelf };
  made.set(directory, result);
  return result;
}

type Tables = Record<KindName, DataRecord[]>;

function makeLasting(directory: Directory, tables: Tables): ShelfFile[] {
  const files = kindNames.flatMap((kind) => [
    file(`${kind}.csv`, 'csv', recordsCsv(Object.keys(kinds[kind].schema.shape), tables[kind]), kind),
    file(`${kind}.json`, 'json', recordsJson(tables[kind]), kind),
  ]);
  const points = placedNames.map((kind) =>
    file(`${kind}.geojson`, 'geojson', recordsGeoJson(tables[kind]), kind),
  );
  const schemas = kindNames.map((kind) =>
    file(`schemas/${kind}.json`, 'json', `${JSON.stringify(jsonSchemaOf(kinds[kind].schema), null, 1)}\n`),
  );
  return [...files, ...points, ...schemas, file('datapackage.json', 'json', dataPackage(directory, files))];
}

function makeShelf(
  directory: Directory,
  tables: Tables,
  lasting: readonly ShelfFile[],
  origin: string,
): ShelfFile[] {
  const nodes = linkedData(directory, origin);
  const words = { title: t('site.name'), unconfirmed: t('site.unconfirmed') };
  const data = [
    ...lasting,
    ...placedNames.map((kind) =>
      file(`${kind}.kml`, 'kml', recordsKml(tables[kind], placed[kind], origin, words), kind),
    ),
    file('index.json', 'json', `${JSON.stringify(cityIndex(directory))}\n`),
    file('atlas.jsonld', 'jsonld', nodesJsonLd(nodes, schemaOrg)),
    file('atlas.ttl', 'ttl', nodesTurtle(nodes, schemaOrg)),
    file('calendar.ics', 'ics', eventsIcs(calendarEvents(directory), origin, t('calendar.name'))),
  ];
  return [
    ...data,
    file('catalog.jsonld', 'jsonld', nodesJsonLd(catalogue(directory, data, origin), dcatVocabulary)),
    file('openapi.json', 'json', openApi(directory, data, origin)),
  ];
}
