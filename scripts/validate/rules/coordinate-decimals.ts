import { entryRule } from '../rule.ts';

/** Four decimals are about eleven metres; more would feign exactness. */
export const DECIMALS_MAX = 4;

export const coordinateDecimals = entryRule('cities', {
  name: 'coordinate-decimals',
  description: `Coordinates have at most ${DECIMALS_MAX} decimals, about eleven metres`,
  *check({ location }) {
    for (const axis of ['latitude', 'longitude'] as const) {
      const decimals = String(location[axis]).split('.')[1]?.length ?? 0;
      if (decimals <= DECIMALS_MAX) continue;
      yield {
        at: ['location', axis],
        what: `${location[axis]} has ${decimals} decimals`,
        expected: `at most ${DECIMALS_MAX}`,
        fixable: true,
      };
    }
  },
});
