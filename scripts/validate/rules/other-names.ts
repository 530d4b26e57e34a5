import { pathOf } from '../../content/content-file.ts';
import type { TreeRule } from '../rule.ts';

export const otherNames: TreeRule = {
  name: 'other-names',
  description:
    'Another name of a city is not the name shown, and not the name of another member in its country',
  scope: 'tree',
  *check(dataset) {
    const owners = new Map(
      dataset.entries('cities').map(({ id, name, country }) => [`${country} ${name}`, id]),
    );
    for (const city of dataset.entries('cities')) {
      for (const [index, name] of city.otherNames.entries()) {
        const found = {
          path: pathOf('cities', city.id),
          at: ['otherNames', index],
          subject: `${city.id}: ${name}`,
        };
        const owner = owners.get(`${city.country} ${name}`);
        if (name === city.name) yield { ...found, what: `"${name}" is the name itself`, fixable: true };
        else if (owner !== undefined && owner !== city.id)
          yield {
            ...found,
            what: `"${name}" is the name of ${pathOf('cities', owner)}`,
            mend: 'Delete it, or say in the exceptions of this rule why both bear it.',
          };
      }
    }
  },
};
