import { entryRule } from '../rule.ts';

/** More than any city has: the largest, by any count, is below. */
const INHABITANTS_MAX = 40_000_000;

export const populationPlausible = entryRule('cities', {
  name: 'population-plausible',
  description: 'The number of inhabitants has GeoNames as its source and is not above 40 million',
  *check({ population, geonames, location }) {
    if (population !== null && population > INHABITANTS_MAX) {
      yield {
        at: ['population'],
        what: `${population.toLocaleString('en')} inhabitants are more than any city has`,
        expected: `at most ${INHABITANTS_MAX.toLocaleString('en')}`,
        mend: 'Are there digits too many?',
      };
    }
    if (population !== null && geonames === null) {
      yield {
        at: ['population'],
        what: 'the number has no source',
        expected: 'the GeoNames id of the town in "geonames", or null',
      };
    }
    if ((location.basis === 'geonames') !== (geonames !== null)) {
      yield {
        at: ['geonames'],
        what: `the basis of the point is "${location.basis}"`,
        expected: location.basis === 'geonames' ? 'a GeoNames id' : 'null',
      };
    }
  },
});
