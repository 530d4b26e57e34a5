import { counted } from '../counted.ts';
import { entryRule } from '../rule.ts';

export const awardCount = entryRule('awards', {
  name: 'award-count',
  description: 'A round of awards lists as many cities as were published, each once',
  *check({ count, cities }) {
    const seen = new Set<string>();
    for (const [index, { city }] of cities.entries()) {
      if (seen.has(city))
        yield {
          at: ['cities', index, 'city'],
          what: `"${city}" stands twice in this round`,
          expected: 'each city once',
        };
      seen.add(city);
    }
    if (seen.size !== count)
      yield {
        at: ['count'],
        what: `${counted(seen.size, 'city', 'cities')} listed, but ${counted(count, 'award', 'awards')} published`,
        mend: 'Add the missing city, or correct the count.',
      };
  },
});
