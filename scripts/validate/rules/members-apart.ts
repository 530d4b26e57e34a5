import { distanceKm } from '../../../src/geo/distance.ts';
import { pathOf } from '../../content/content-file.ts';
import type { TreeRule } from '../rule.ts';

/** Members nearer than this are one place entered twice, as a rule. */
const KM_APART_MIN = 1;
/** One kilometre is less than this many degrees of latitude everywhere. */
const DEGREES_OF_ONE_KM = 0.0091;

export const membersApart: TreeRule = {
  name: 'members-apart',
  description: `Two members are at least ${KM_APART_MIN} km apart`,
  scope: 'tree',
  *check(dataset) {
    const northwards = dataset
      .entries('cities')
      .toSorted((a, b) => a.location.latitude - b.location.latitude);
    for (const [index, city] of northwards.entries()) {
      for (let next = index + 1; next < northwards.length; next += 1) {
        const other = northwards[next];
        if (!other || other.location.latitude - city.location.latitude > DEGREES_OF_ONE_KM) break;
        const km = distanceKm(city.location, other.location);
        if (km >= KM_APART_MIN) continue;
        const [first, second] = [city.id, other.id].sort();
        if (first === undefined || second === undefined) continue;
        const what = `${first} and ${second} are ${Math.round(km * 1000)} m apart`;
        yield {
          path: pathOf('cities', second),
          at: ['location'],
          what,
          mend: 'Is it the same place twice? If not, correct one point.',
          subject: `${first}, ${second}`,
        };
      }
    }
  },
};
