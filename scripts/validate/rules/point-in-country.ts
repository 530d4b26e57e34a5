import { kmOutside } from '../../../src/geo/atlas.ts';
import type { Point } from '../../../src/geo/distance.ts';
import { pathOf } from '../../content/content-file.ts';
import type { TreeRule } from '../rule.ts';
import { isZero } from './point-not-zero.ts';

/** How far a point may lie outside the shape of its country: harbours and islets that the shapes leave out. */
export const KM_OUTSIDE_MAX = 5;

function measure(m49: string, point: Point): number | undefined {
  try {
    return kmOutside(m49, point);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const measured = new WeakMap<Point, Map<string, number | undefined>>();

/** Returns how far a point lies outside a country, each measured once; `undefined` where there is no shape, which is the matter of another rule. */
function outside(m49: string, point: Point): number | undefined {
  const known = measured.get(point) ?? new Map<string, number | undefined>();
  measured.set(point, known);
  if (!known.has(m49)) known.set(m49, measure(m49, point));
  return known.get(m49);
}

const swapped = ({ latitude, longitude }: Point): Point => ({ latitude: longitude, longitude: latitude });

export const pointInCountry: TreeRule = {
  name: 'point-in-country',
  description: `The point of a city lies in its country, or at most ${KM_OUTSIDE_MAX} km outside its shape`,
  scope: 'tree',
  *check(dataset) {
    for (const { id, country: code, location } of dataset.entries('cities')) {
      const country = dataset.find('countries', code);
      const km = country && outside(country.m49, location);
      if (!country || isZero(location) || km === undefined || km <= KM_OUTSIDE_MAX) continue;
      const what = `the point ${location.latitude}, ${location.longitude} lies ${Math.round(km)} km outside ${country.shortName}`;
      const mend =
        (outside(country.m49, swapped(location)) ?? Infinity) <= KM_OUTSIDE_MAX
          ? `Latitude and longitude are swapped: ${location.longitude}, ${location.latitude} fits.`
          : 'Check the country, and the signs: west and south are negative.';
      yield { path: pathOf('cities', id), at: ['location'], what, mend };
    }
  },
};
