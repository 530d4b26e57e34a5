import { pathOf } from '../../content/content-file.ts';
import type { TreeRule } from '../rule.ts';

export const practiceStarted: TreeRule = {
  name: 'practice-started',
  description: 'The year in which a practice started has a basis and is not in the future',
  scope: 'tree',
  *check(dataset) {
    const today = dataset.single('release')?.date;
    for (const { id, started, startedBasis, status } of dataset.entries('practices')) {
      const path = pathOf('practices', id);
      if (started !== null && startedBasis === null)
        yield {
          path,
          at: ['startedBasis'],
          what: 'the basis of the year is missing',
          expected: '"stated" or "inferred"',
        };
      if (started === null && startedBasis !== null)
        yield { path, at: ['startedBasis'], what: 'there is a basis, but no year', expected: 'null' };
      if (
        started === null ||
        today === undefined ||
        status === 'plan' ||
        started <= Number(today.slice(0, 4))
      )
        continue;
      yield {
        path,
        at: ['started'],
        what: `${started} is in the future`,
        expected: `${today.slice(0, 4)} or before`,
        mend: 'Where it is only planned, the status is "plan".',
      };
    }
  },
};
