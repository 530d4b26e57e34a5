import { kmOutside } from '../../../src/geo/atlas.ts';
import type { Point } from '../../../src/geo/distance.ts';
import { pathOf } from '../../content/content-file.ts';
import type { TreeRule } from '../rule.ts';
import { isZero } from './point-not-zero.ts';

/** How far a point may lie outside the shape of its country: harbours and islets that the shapes leave out. */
export const KM_OUTSIDE_MAX = 5;

/** Returns whether a point lies in a country or near it; `undefined` where the atlas has no such country, which is the matter of another rule. */
function fits(m49: string, point: Point): boolean | undefined {
  try {
    return kmOutside(m49, point) <= KM_OUTSIDE_MAX;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const swapped = ({ latitude, longitude }: Point): Point => ({ latitude: longitude, longitude: latitude });

export const pointInCountry: TreeRule = {
  name: 'point-in-country',
  description: `The point of a city lies in its country, or at most ${KM_OUTSIDE_MAX} km outside its shape`,
  scope: 'tree',
  *check(dataset) {
    for (const { id, country: code, location } of dataset.entries('cities')) {
      const country = dataset.find('countries', code);
      if (!country || isZero(location) || fits(country.m49, location) !== false) continue;
      const km = Math.round(kmOutside(country.m49, location));
      const what = `the point ${location.latitude}, ${location.longitude} lies ${km} km outside ${country.shortName}`;
      const mend = fits(country.m49, swapped(location))
        ? `Latitude and longitude are swapped: ${location.longitude}, ${location.latitude} fits.`
        : 'Check the country, and the signs: west and south are negative.';
      yield { path: pathOf('cities', id), at: ['location'], what, mend };
    }
  },
};
