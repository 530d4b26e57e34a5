import { pathOf } from '../../content/content-file.ts';
import { folded } from '../../content/id-from.ts';
import type { TreeRule } from '../rule.ts';

export const titleOnce: TreeRule = {
  name: 'title-once',
  description: 'No two practices have the same title',
  scope: 'tree',
  *check(dataset) {
    const seen = new Map<string, string>();
    for (const { id, title } of dataset.entries('practices')) {
      const key = folded(title);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, id);
      else
        yield {
          path: pathOf('practices', id),
          at: ['title'],
          what: `"${title}" is already the title of ${pathOf('practices', first)}`,
          mend: 'Say what is different here, or delete one.',
        };
    }
  },
};
