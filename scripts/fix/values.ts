import type { z } from 'zod';
import { visit } from '../../src/schemas/walk.ts';

/** A change of one value of an entry; what is no concern of it is given back as it is. */
export type Mend = (
  value: unknown,
  path: readonly (string | number)[],
  marks: Record<string, unknown>,
) => unknown;

function set(data: unknown, path: readonly (string | number)[], value: unknown): void {
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((here, key) => Reflect.get(Object(here) as object, key), data);
  Reflect.set(Object(holder) as object, path.at(-1) ?? '', value);
}

/** Returns a copy of an entry with a change made to each of its values, the innermost first. */
export function mapValues(schema: z.core.$ZodType, data: unknown, mend: Mend): unknown {
  const copy: unknown = structuredClone(data);
  const visits = [...visit(schema, copy)].filter(({ path }) => path.length > 0).reverse();
  for (const { value, path, marks } of visits) {
    const mended = mend(value, path, marks);
    if (mended !== value) set(copy, path, mended);
  }
  return copy;
}
