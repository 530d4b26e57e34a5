import { references as referencesIn } from '../../../src/schemas/walk.ts';
import { pathOf } from '../../content/content-file.ts';
import { oncePerFile } from '../../content/once-per-file.ts';
import { didYouMean } from '../closest.ts';
import { visitsOf } from '../legality.ts';
import type { TreeRule } from '../rule.ts';

const referencesOf = oncePerFile((file) => [...referencesIn(visitsOf(file))]);

export const references: TreeRule = {
  name: 'references',
  description: 'Every reference names an entry that exists',
  scope: 'tree',
  *check(dataset) {
    for (const file of dataset.files.values()) {
      for (const { folder, id, path: at } of referencesOf(file)) {
        const ids = dataset.ids(folder);
        if (ids.has(id)) continue;
        const what = `"${id}" does not exist: there is no ${pathOf(folder, id)}`;
        yield {
          path: file.path,
          at,
          what,
          expected: `the id of a file in content/${folder}/`,
          ...didYouMean(id, ids),
        };
      }
    }
  },
};
