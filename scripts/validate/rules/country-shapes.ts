import { countryShape } from '../../../src/geo/atlas.ts';
import { entryRule } from '../rule.ts';

export const countryShapes = entryRule('countries', {
  name: 'country-shapes',
  description: 'Every country has a shape in the atlas, so that it can be drawn and its cities checked',
  *check({ m49 }) {
    try {
      countryShape(m49);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      yield {
        at: ['m49'],
        what: `the atlas has no shape for ${m49}`,
        mend: 'Check the M49 code; a country without a shape cannot be drawn.',
      };
    }
  },
});
