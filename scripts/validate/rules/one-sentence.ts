import { entryRule } from '../rule.ts';

/** The end of a sentence before another; not the dot of a title or of a saint. */
const nextSentence = /(?<!\b(?:Dr|Mr|Mrs|Mt|No|Prof|St))[.!?]['")]*\s+(?=['"(]?\p{Lu})/u;

export const oneSentence = entryRule('practices', {
  name: 'one-sentence',
  description: 'The summary of a practice is one sentence that ends with a full stop',
  *check({ summary }) {
    const at = ['summary'];
    const found = nextSentence.exec(summary);
    if (found)
      yield {
        at,
        what: 'is more than one sentence',
        mend: `Leave to the body what comes after "${summary.slice(0, found.index + 1).slice(-30)}".`,
      };
    if (!/\.['")]*$/.test(summary))
      yield { at, what: 'does not end with a full stop', mend: 'End it with one.' };
  },
});
