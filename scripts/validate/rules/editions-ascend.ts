import { pathOf, pathOfSingle } from '../../content/content-file.ts';
import type { TreeRule } from '../rule.ts';

export const editionsAscend: TreeRule = {
  name: 'editions-ascend',
  description: 'Editions follow each other, and the release describes the latest',
  scope: 'tree',
  *check(dataset) {
    const release = dataset.single('release');
    const editions = dataset.entries('editions').toSorted((a, b) => (a.id < b.id ? -1 : 1));
    for (const [index, { id, readUntil, added }] of editions.entries()) {
      const path = pathOf('editions', id);
      const before = editions[index - 1];
      if (release && id > release.date)
        yield {
          path,
          what: `the edition ${id} is after the release of ${release.date}`,
          mend: 'An edition is the state of the network at a day that has passed.',
        };
      if (readUntil < id)
        yield {
          path,
          at: ['readUntil'],
          what: `sources were read until ${readUntil}, before the edition itself`,
          expected: `${id} or later`,
        };
      if (before && added < before.added)
        yield {
          path,
          at: ['added'],
          what: `this edition came in before that of ${before.id}`,
          expected: `${before.added} or later`,
        };
    }
    const latest = editions.at(-1);
    if (release && latest && dataset.ids('editions').has(release.edition) && release.edition !== latest.id) {
      yield {
        path: pathOfSingle('release'),
        at: ['edition'],
        what: `the edition ${release.edition} is not the latest`,
        expected: `"${latest.id}"`,
      };
    }
  },
};
