import type { Directory } from '../directory/directory.ts';
import { dataset, datasetDescription } from './dataset.ts';
import { kinds } from './records/kinds.ts';
import { bytesOf, mediaTypes, sha256Of, type ShelfFile } from './shelf-file.ts';
import { tableSchemaOf } from './table-schema.ts';

/** The CSV files of a folder as a Data Package (v2, https://datapackage.org). It names no host: it may be moved with its files. */
export function dataPackage(directory: Directory, files: readonly ShelfFile[]): string {
  const { release } = directory.content;
  return `${JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: dataset.name,
      title: dataset.title,
      description: datasetDescription(directory),
      version: release.version,
      created: `${release.date}T00:00:00Z`,
      edition: directory.edition.id,
      licenses: [dataset.licence],
      contributors: [{ title: dataset.creator, roles: ['creator'] }],
      sources: dataset.sources,
      keywords: dataset.keywords,
      resources: files.flatMap((file) =>
        file.format === 'csv' && file.kind ? [resourceOf({ ...file, kind: file.kind })] : [],
      ),
    },
    null,
    1,
  )}\n`;
}

function resourceOf(file: ShelfFile & { kind: keyof typeof kinds }) {
  return {
    name: file.kind,
    type: 'table',
    path: file.path,
    format: file.format,
    mediatype: mediaTypes[file.format],
    encoding: 'utf-8',
    bytes: bytesOf(file),
    hash: `sha256:${sha256Of(file)}`,
    dialect: {
      $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: tableSchemaOf(kinds[file.kind]),
  };
}
