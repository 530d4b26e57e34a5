import { pathOf } from '../../content/content-file.ts';
import type { TreeRule } from '../rule.ts';

export const awardCities: TreeRule = {
  name: 'award-cities',
  description: 'A city that received an award was admitted by that year',
  exceptions: {
    '2015: bahir-dar':
      'Sources show the award of 2015 and the membership by July 2016; which came first is not known.',
  },
  scope: 'tree',
  *check(dataset) {
    for (const { id, cities } of dataset.entries('awards')) {
      for (const [index, { city }] of cities.entries()) {
        const admitted = dataset.find('cities', city)?.admitted;
        const earliest = admitted && ('year' in admitted ? admitted.year : admitted.from);
        if (earliest === undefined || earliest <= Number(id)) continue;
        yield {
          path: pathOf('awards', id),
          at: ['cities', index, 'city'],
          what: `"${city}" was admitted in ${earliest}, after this award`,
          mend: 'Correct the year of admission, or say in the exceptions of this rule what the sources say.',
          subject: `${id}: ${city}`,
        };
      }
    }
  },
};
