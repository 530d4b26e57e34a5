import { entryRule } from '../rule.ts';

export const doubtTold = entryRule('cities', {
  name: 'doubt-told',
  description: 'A city has a doubt for the public exactly where its membership is unconfirmed',
  exceptions: {
    'content/cities/la-paz.json':
      'A source confirms the membership in 2024, but which La Paz is meant is doubtful.',
  },
  *check({ statusIn2024: status, doubt }) {
    if (status === 'unconfirmed' && doubt === null) {
      yield {
        at: ['doubt'],
        what: 'the membership is unconfirmed, but the public is not told why',
        expected: 'a sentence',
        mend: 'Say what no source shows.',
      };
    }
    if (status === 'confirmed' && doubt !== null) {
      yield {
        at: ['doubt'],
        what: 'a doubt is told, but statusIn2024 is "confirmed"',
        expected: 'null',
        mend: 'Where both are right, say why in the exceptions of this rule.',
      };
    }
  },
});
