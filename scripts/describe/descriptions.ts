import { readdirSync } from 'node:fs';
import { parse } from 'node:path';
import { dataModel } from './data-model.ts';
import { editorSettings, jsonSchemas } from './json-schemas.ts';

const asJson = (value: object) => JSON.stringify(value, null, 2);

/** Returns the files that are written from the schemas and the ids of the content. */
export function descriptions(root: string): { path: string; text: string }[] {
  const idsIn = (folder: string) =>
    readdirSync(`${root}/${folder}`)
      .map((file) => parse(file).name)
      .sort();
  const schemas = [...jsonSchemas(idsIn)].map(([name, schema]) => ({
    path: `schemas/${name}.schema.json`,
    text: asJson(schema),
  }));
  return [
    ...schemas,
    { path: '.vscode/settings.json', text: asJson(editorSettings()) },
    { path: 'docs/data-model.md', text: dataModel() },
  ];
}
