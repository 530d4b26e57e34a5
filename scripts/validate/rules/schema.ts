import { explain } from '../schema-message.ts';
import { legality, schemaOf } from '../legality.ts';
import type { FileRule } from '../rule.ts';

export const schema: FileRule = {
  name: 'schema',
  description: 'Every entry has the fields of its schema, each with a legal value',
  scope: 'file',
  *check(file) {
    if (!file.kind) return;
    for (const issue of legality(file).issues) yield* explain(issue, file.data, schemaOf(file.kind));
  },
};
