import { z } from 'zod';
import { schemaAt, unwrap } from '../../../src/schemas/walk.ts';
import { didYouMean } from '../closest.ts';
import { legality, schemaOf } from '../legality.ts';
import type { FileRule } from '../rule.ts';

/** Returns the keys that an object may have. */
function keysOf(root: z.ZodType, path: readonly PropertyKey[]): string[] {
  const schema = schemaAt(root, path);
  const object = schema && unwrap(schema);
  if (object instanceof z.ZodUnion) {
    return object.options.flatMap((option) =>
      option instanceof z.ZodObject ? Object.keys(option.shape) : [],
    );
  }
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

export const unknownKey: FileRule = {
  name: 'unknown-key',
  description: 'An entry has no fields besides those of its schema',
  scope: 'file',
  *check(file) {
    if (!file.kind) return;
    for (const issue of legality(file).issues) {
      if (issue.code !== 'unrecognized_keys') continue;
      const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
      const known = keysOf(schemaOf(file.kind), path);
      for (const key of issue.keys) {
        const mend = didYouMean(key, known) ?? { mend: `Known are: ${known.join(', ')}.` };
        yield { at: [...path, key], part: 'key', what: `"${key}" is no field here`, ...mend };
      }
    }
  },
};
