import { pathOf } from '../../content/content-file.ts';
import { valueAt } from '../../content/value-at.ts';
import type { TreeRule } from '../rule.ts';

export const countryHasMember: TreeRule = {
  name: 'country-has-member',
  description: 'Every country has a member city, because countries are counted by their files',
  scope: 'tree',
  *check(dataset) {
    const withMember = new Set(
      [...dataset.ids('cities')].map((id) =>
        valueAt(dataset.files.get(pathOf('cities', id))?.data, ['country']),
      ),
    );
    for (const { id, shortName } of dataset.entries('countries')) {
      if (withMember.has(id)) continue;
      yield {
        path: pathOf('countries', id),
        what: `no city lies in ${shortName}`,
        mend: 'Delete the file, and count the country among the unnamed ones if it is one of them.',
      };
    }
  },
};
