import { entryRule } from '../rule.ts';

/** Verbs that tell a deed as done; only those with which the bodies of practices begin a result. */
const done =
  /\b(?:has|have|had) (?:been )?(?:reached|trained|opened|built|created|achieved|improved|increased|reduced)\b|\b(?:were|was) (?:trained|reached|opened|built|achieved)\b/i;

export const planNotDone = entryRule('practices', {
  name: 'plan-not-done',
  description: 'A practice that is only planned has no results and is not told as done',
  *check({ status, results, evidenceKind }, { body }) {
    if (status !== 'plan') return;
    const mend = 'Write null, or correct the status.';
    if (results !== null)
      yield { at: ['results'], what: 'a plan has no results yet', expected: 'null', mend };
    if (evidenceKind !== null)
      yield { at: ['evidenceKind'], what: 'a plan has no evidence yet', expected: 'null', mend };
    const told = body && done.exec(body.text);
    if (body && told)
      yield {
        offset: body.offset + told.index,
        what: `"${told[0]}" tells a plan as done`,
        mend: 'Say what is intended: "is to open".',
      };
  },
});
