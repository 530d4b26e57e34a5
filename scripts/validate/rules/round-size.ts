import { admissionYear } from '../../../src/directory/members.ts';
import { pathOf } from '../../content/content-file.ts';
import { counted } from '../counted.ts';
import type { TreeRule } from '../rule.ts';

export const roundSize: TreeRule = {
  name: 'round-size',
  description: 'No more cities are named in a round than were published as admitted',
  scope: 'tree',
  *check(dataset) {
    for (const { id, from, to, milestone } of dataset.entries('rounds')) {
      const published =
        milestone === null ? undefined : dataset.find('milestones', milestone)?.admitted?.cities;
      const named = dataset
        .entries('cities')
        .map(admissionYear)
        .filter((year) => from <= year && year <= to).length;
      if (published === undefined || named <= published) continue;
      yield {
        path: pathOf('rounds', id),
        at: ['milestone'],
        what: `${counted(named, 'city', 'cities')} named in the round ${id}, but ${published} published as admitted`,
        mend: 'Look for a city with a wrong year of admission.',
      };
    }
  },
};
