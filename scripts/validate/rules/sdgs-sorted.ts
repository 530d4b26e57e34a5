import { entryRule } from '../rule.ts';

export const sdgsSorted = entryRule('practices', {
  name: 'sdgs-sorted',
  description: 'Sustainable Development Goals stand in the order of their numbers',
  *check({ sdgs }) {
    const sorted = sdgs.toSorted((a, b) => a - b);
    if (sdgs.join() !== sorted.join())
      yield {
        at: ['sdgs'],
        what: 'the goals are not in order',
        expected: `[${sorted.join(', ')}]`,
        fixable: true,
      };
  },
});
