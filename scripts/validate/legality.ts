import type { z } from 'zod';
import { files, folders } from '../../src/schemas/index.ts';
import { visit, type Visit } from '../../src/schemas/walk.ts';
import type { ContentFile } from '../content/content-file.ts';
import { oncePerFile } from '../content/once-per-file.ts';
import { removeAt } from '../content/value-at.ts';

/** What the schema says of one file: its problems, and the entry where there is none besides unknown keys. */
export interface Legality {
  issues: readonly z.core.$ZodIssue[];
  entry: unknown;
}

/** Returns the schema a file has to follow. */
export const schemaOf = (kind: NonNullable<ContentFile['kind']>): z.ZodType =>
  'single' in kind ? files[kind.single] : folders[kind.folder];

/** Returns every value of a file with the marks of its schema, legal or not. */
export const visitsOf = oncePerFile((file): readonly Visit[] =>
  file.kind ? [...visit(schemaOf(file.kind), file.data)] : [],
);

function without(data: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy: unknown = structuredClone(data);
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    for (const key of issue.keys) removeAt(copy, issue.path, key);
  }
  return copy;
}

function judge(file: ContentFile): Legality {
  if (!file.kind || file.data === undefined) return { issues: [], entry: undefined };
  const schema = schemaOf(file.kind);
  const result = schema.safeParse(file.data);
  if (result.success) return { issues: [], entry: result.data };
  const { issues } = result.error;
  // A misspelt optional field must not hide the other problems of the entry.
  const onlyKeys = issues.every((issue) => issue.code === 'unrecognized_keys');
  return { issues, entry: onlyKeys ? schema.safeParse(without(file.data, issues)).data : undefined };
}

/** Returns what the schema says of a file. */
export const legality = oncePerFile(judge);
