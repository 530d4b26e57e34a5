import { expect, test } from 'vitest';
import { withinEdits } from './edits.ts';

test.each([
  ['hamburg', 'hamurg', 1, true],
  ['medellin', 'medelin', 1, true],
  ['cork', 'crok', 1, true],
  ['cork', 'kork', 1, true],
  ['cork', 'york', 1, true],
  ['cork', 'dork', 0, false],
  ['bristol', 'birstlo', 1, false],
  ['bristol', 'birstlo', 2, true],
  ['', 'ab', 2, true],
  ['', 'abc', 2, false],
])('%s and %s within %i: %s', (a, b, limit, answer) => {
  expect(withinEdits(a, b, limit)).toBe(answer);
  expect(withinEdits(b, a, limit)).toBe(answer);
});
