import { pathOf } from '../../content/content-file.ts';
import { folded } from '../../content/id-from.ts';
import type { TreeRule } from '../rule.ts';

export const nameOnce: TreeRule = {
  name: 'name-once',
  description: 'No two cities of a country have the same name, accents aside',
  scope: 'tree',
  *check(dataset) {
    const seen = new Map<string, string>();
    for (const { id, name, country } of dataset.entries('cities')) {
      const key = `${country} ${folded(name)}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, id);
      else
        yield {
          path: pathOf('cities', id),
          at: ['name'],
          what: `"${name}" is already the name of ${pathOf('cities', first)}`,
          mend: 'Is it the same city? If not, add what tells them apart: "San Juan (Laguna)".',
        };
    }
  },
};
