import { pathOf } from '../../content/content-file.ts';
import type { TreeRule } from '../rule.ts';

export const conferenceOrder: TreeRule = {
  name: 'conference-order',
  description: 'Conferences are numbered one after the other by their dates, and stand under their year',
  scope: 'tree',
  *check(dataset) {
    const byDate = dataset.entries('conferences').toSorted((a, b) => (a.start < b.start ? -1 : 1));
    const first = byDate[0]?.ordinal ?? 1;
    for (const [index, { id, ordinal, start }] of byDate.entries()) {
      const path = pathOf('conferences', id);
      if (!start.startsWith(id))
        yield {
          path,
          at: ['start'],
          what: `${start} is not in ${id}`,
          expected: `a date in ${id}`,
          mend: 'Correct the date, or rename the file.',
        };
      else if (ordinal !== first + index)
        yield {
          path,
          at: ['ordinal'],
          what: `by its date the conference of ${id} is not number ${ordinal}`,
          expected: `${first + index}`,
        };
    }
  },
};
