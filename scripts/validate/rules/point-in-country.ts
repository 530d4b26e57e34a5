import { kmOutside } from '../../../src/geo/atlas.ts';
import type { Point } from '../../../src/geo/distance.ts';
import { pathOf } from '../../content/content-file.ts';
import type { TreeRule } from '../rule.ts';

/** How far a point may lie outside the shape of its country: harbours and islets that the shapes leave out. */
export const KM_OUTSIDE_MAX = 5;

/** Returns how far a point lies outside a country; `undefined` where the atlas has no such country, which is the matter of another rule. */
function outside(m49: string, point: Point): number | undefined {
  try {
    return kmOutside(m49, point);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

export const pointInCountry: TreeRule = {
  name: 'point-in-country',
  description: `The point of a city lies in its country, or at most ${KM_OUTSIDE_MAX} km outside its shape`,
  scope: 'tree',
  *check(dataset) {
    for (const { id, country: code, location } of dataset.entries('cities')) {
      const country = dataset.find('countries', code);
      const km = country && outside(country.m49, location);
      if (!country || km === undefined || km <= KM_OUTSIDE_MAX) continue;
      const what = `the point ${location.latitude}, ${location.longitude} lies ${Math.round(km)} km outside ${country.shortName}`;
      yield {
        path: pathOf('cities', id),
        at: ['location'],
        what,
        mend: 'Check the country, the signs and the order of latitude and longitude.',
      };
    }
  },
};
