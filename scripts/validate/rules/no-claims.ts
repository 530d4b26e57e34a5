import { wordsIn } from '../strings.ts';
import type { FileRule } from '../rule.ts';

/** Claims that membership does not support, and praise that says nothing. */
const claims: readonly (readonly [pattern: RegExp, why: string])[] = [
  [
    /\b(?:UNESCO|GNLC)[- ](?:certified|accredited|approved|endorsed|recognised|recognized)\b/i,
    'membership is no certificate',
  ],
  [
    /\b(?:certified|accredited|approved|endorsed|guaranteed) by (?:the )?(?:UNESCO|UIL|GNLC)\b/i,
    'membership is no certificate',
  ],
  [
    /\bUNESCO (?:title|label|seal|status|certificate|brand)\b/i,
    'UNESCO gives no title or label to member cities',
  ],
  [
    /\bofficial (?:UNESCO|GNLC) (?:site|website|page|directory|city)\b/i,
    'this atlas is independent of UNESCO',
  ],
  [
    /\b(?:world[- ]class|world[- ]leading|best[- ]in[- ]class|cutting[- ]edge|state[- ]of[- ]the[- ]art)\b/i,
    'praise is no fact',
  ],
];

export const noClaims: FileRule = {
  name: 'no-claims',
  description: 'Nothing claims that UNESCO certifies a city, and nothing is praised',
  scope: 'file',
  *check(file) {
    for (const [pattern, why] of claims) {
      for (const { text, at } of wordsIn(file)) {
        const [claim] = pattern.exec(text) ?? [];
        if (claim)
          yield {
            at,
            what: `"${claim}" cannot be said: ${why}`,
            mend: 'Say what the city does, in plain words.',
          };
      }
      const found = file.body && pattern.exec(file.body.text);
      if (!file.body || !found) continue;
      yield {
        offset: file.body.offset + found.index,
        what: `"${found[0]}" cannot be said: ${why}`,
        mend: 'Say what the city does, in plain words.',
      };
    }
  },
};
