import type { Directory } from '../directory/directory.ts';
import { dataset, datasetDescription } from './dataset.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';
import { cityIndexSchema, furtherPaths, pathOfFile, schemaNames } from './openapi-paths.ts';
import { kindNames, kinds } from './records/kinds.ts';
import type { ShelfFile } from './shelf-file.ts';

/** The files of the site that programs read, as an API description (OpenAPI 3.1). Each answer is a file: there are no parameters to search by. */
export function openApi(directory: Directory, files: readonly ShelfFile[], origin: string): string {
  const schemas = kindNames.map((kind) => [schemaNames[kind], jsonSchemaOf(kinds[kind].schema)] as const);
  const description = {
    openapi: '3.1.0',
    info: {
      title: dataset.title,
      description: datasetDescription(directory),
      version: directory.content.release.version,
      license: { name: dataset.licence.title, url: dataset.licence.path },
    },
    servers: [{ url: origin }],
    paths: { ...Object.fromEntries(files.map(pathOfFile)), ...furtherPaths },
    components: {
      schemas: Object.fromEntries(
        [...schemas, ['CityIndex', cityIndexSchema] as const].map(([name, schema]) => [
          name,
          component(schema),
        ]),
      ),
    },
  };
  return `${JSON.stringify(description, null, 1)}\n`;
}

/** A component has no dialect of its own: OpenAPI 3.1 is JSON Schema 2020-12 already. */
const component = (schema: JsonSchema): JsonSchema =>
  Object.fromEntries(Object.entries(schema).filter(([name]) => name !== '$schema'));
