import { pathOf } from '../../content/content-file.ts';
import type { TreeRule } from '../rule.ts';

export const orderOnce: TreeRule = {
  name: 'order-once',
  description: 'Key features and thematic clusters each have a place of their own in their order',
  scope: 'tree',
  *check(dataset) {
    for (const folder of ['key-features', 'clusters'] as const) {
      const owners = new Map<number, string>();
      for (const { id, order } of dataset.entries(folder)) {
        const owner = owners.get(order);
        if (owner === undefined) owners.set(order, id);
        else
          yield {
            path: pathOf(folder, id),
            at: ['order'],
            what: `place ${order} is already taken by ${pathOf(folder, owner)}`,
            expected: 'a place of its own',
          };
      }
    }
  },
};
