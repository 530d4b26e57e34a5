import { pathOf } from '../../content/content-file.ts';
import type { TreeRule } from '../rule.ts';

export const regionOfCountry: TreeRule = {
  name: 'region-of-country',
  description: 'A city stands in the region of its country',
  scope: 'tree',
  *check(dataset) {
    for (const { id, region, country: code } of dataset.entries('cities')) {
      const country = dataset.find('countries', code);
      if (!country || country.region === region) continue;
      yield {
        path: pathOf('cities', id),
        at: ['region'],
        what: `"${region}" is not the region of ${country.shortName}`,
        expected: `"${country.region}"`,
      };
    }
  },
};
