import { z } from 'zod';
import { files, folders, mdxFolders, type Folder } from '../../src/schemas/index.ts';
import { referable, type Referable } from '../../src/schemas/common.ts';

type Ids = (folder: Referable) => readonly string[];

const told = (schema: z.core.$ZodType, ids: Ids): object =>
  z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      const marks = zodSchema instanceof z.ZodType ? zodSchema.meta() : undefined;
      const folder = referable.find((each) => each === marks?.['ref']);
      delete jsonSchema['ref'];
      delete jsonSchema['source'];
      if (!folder) return;
      // An editor's program offers the ids that exist.
      jsonSchema.enum = [...ids(folder)];
      delete jsonSchema.pattern;
    },
  });

/** Returns the JSON Schemas by which an editor's program checks and completes JSON files, by their names. */
export function jsonSchemas(ids: Ids): Map<string, object> {
  const json = Object.entries(folders).filter(([folder]) => !mdxFolders.includes(folder as Folder));
  const named = [...json, ...Object.entries(files)];
  return new Map(named.map(([name, schema]) => [name, told(schema, ids)]));
}

/** Returns the settings that map the files of the content to their schemas. */
export const editorSettings = (): object => ({
  'json.schemas': [...jsonSchemas(() => []).keys()].map((name) => ({
    fileMatch: [name in folders ? `/content/${name}/*.json` : `/content/${name}.json`],
    url: `./schemas/${name}.schema.json`,
  })),
  'editor.formatOnSave': true,
  'files.eol': '\n',
  'files.insertFinalNewline': true,
  'files.trimTrailingWhitespace': true,
});
