import { inKeyOrder } from '../../content/key-order.ts';
import type { KeyPath } from '../../content/position.ts';
import { legality, schemaOf } from '../legality.ts';
import type { FileRule } from '../rule.ts';

/** Returns where two values of the same content have their keys in another order, with the key that should stand there. */
function difference(
  is: unknown,
  should: unknown,
  at: KeyPath = [],
): { at: KeyPath; expected: string } | undefined {
  if (typeof is !== 'object' || is === null || typeof should !== 'object' || should === null)
    return undefined;
  const [keys, ordered] = [Object.keys(is), Object.keys(should)];
  for (const [index, key] of keys.entries()) {
    const expected = ordered[index];
    const here = [...at, Array.isArray(is) ? index : key];
    if (expected !== undefined && expected !== key) return { at: here, expected };
    const deeper = difference(Reflect.get(is, key), Reflect.get(should, key), here);
    if (deeper) return deeper;
  }
  return undefined;
}

export const keyOrder: FileRule = {
  name: 'key-order',
  description: 'Fields stand in the order of the schema, the lines of a table in that of the alphabet',
  scope: 'file',
  *check(file) {
    const { kind, data } = file;
    // A key that is unknown has no place yet.
    if (!kind || legality(file).issues.some(({ code }) => code === 'unrecognized_keys')) return;
    const found = difference(data, inKeyOrder(schemaOf(kind), data));
    if (found)
      yield {
        at: found.at,
        part: 'key',
        what: 'the order is another',
        expected: `"${found.expected}" here`,
        fixable: true,
      };
  },
};
