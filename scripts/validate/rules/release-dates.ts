import { pathOfSingle } from '../../content/content-file.ts';
import { valueAt } from '../../content/value-at.ts';
import type { TreeRule } from '../rule.ts';

export const releaseDates: TreeRule = {
  name: 'release-dates',
  description:
    'An entry came in before it changed, neither after the release; the version of a release is named by its month',
  scope: 'tree',
  *check({ files, single }) {
    const release = single('release');
    if (!release) return;
    const [year = '', month = ''] = release.date.split('-');
    if (!release.version.startsWith(`${year}.${month}.`)) {
      yield {
        path: pathOfSingle('release'),
        at: ['version'],
        what: `${release.version} does not fit the date ${release.date}`,
        expected: `${year}.${month}.0, or a higher last number`,
      };
    }
    for (const { path, data } of files.values()) {
      const [added, changed] = [valueAt(data, ['added']), valueAt(data, ['changed'])];
      if (typeof added !== 'string' || typeof changed !== 'string') continue;
      if (changed < added)
        yield {
          path,
          at: ['changed'],
          what: `${changed} is before the entry came in`,
          expected: `${added} or later`,
        };
      else if (changed > release.date)
        yield {
          path,
          at: [added > release.date ? 'added' : 'changed'],
          what: `${changed} is after the release`,
          expected: `${release.date} or before`,
          mend: 'A new release sets its date in content/release.json first.',
        };
    }
  },
};
