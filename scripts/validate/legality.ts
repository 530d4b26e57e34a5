import type { z } from 'zod';
import { files, folders } from '../../src/schemas/index.ts';
import { visit, type Visit } from '../../src/schemas/walk.ts';
import type { ContentFile } from '../content/content-file.ts';
import { removeAt } from '../content/value-at.ts';

/** What the schema says of one file: its problems, and the entry where there is none besides unknown keys. */
export interface Legality {
  issues: readonly z.core.$ZodIssue[];
  entry: unknown;
}

const visited = new WeakMap<ContentFile, readonly Visit[]>();

/** Returns every value of a file with the marks of its schema, legal or not; each file is visited once. */
export function visitsOf(file: ContentFile): readonly Visit[] {
  const known = visited.get(file) ?? (file.kind ? [...visit(schemaOf(file.kind), file.data)] : []);
  visited.set(file, known);
  return known;
}

const judged = new WeakMap<ContentFile, Legality>();

/** Returns the schema a file has to follow. */
export const schemaOf = (kind: NonNullable<ContentFile['kind']>): z.ZodType =>
  'single' in kind ? files[kind.single] : folders[kind.folder];

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

/** Returns what the schema says of a file; each file is judged once. */
export function legality(file: ContentFile): Legality {
  const known = judged.get(file) ?? judge(file);
  judged.set(file, known);
  return known;
}
