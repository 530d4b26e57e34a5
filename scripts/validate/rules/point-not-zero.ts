import { entryRule } from '../rule.ts';

/** Nearer to 0, 0 than any town is: the point is in the Gulf of Guinea, where empty fields end up. */
const EMPTY_WITHIN_DEGREES = 0.5;

/** Returns whether a point is what empty fields give. */
export const isZero = ({ latitude, longitude }: { latitude: number; longitude: number }): boolean =>
  Math.abs(latitude) < EMPTY_WITHIN_DEGREES && Math.abs(longitude) < EMPTY_WITHIN_DEGREES;

export const pointNotZero = entryRule('cities', {
  name: 'point-not-zero',
  description: 'No city lies at 0, 0',
  *check({ location }) {
    if (isZero(location))
      yield {
        at: ['location'],
        what: 'the point is 0, 0, in the sea off Africa',
        mend: 'Fill in the coordinates of the city.',
      };
  },
});
