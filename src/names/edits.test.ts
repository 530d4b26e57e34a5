import fc from 'fast-check';
import { expect, test } from 'vitest';
import { errorsAt } from './edits.ts';

const compare = (query: string, text: string, limit: number) => errorsAt(query, text, 0, text.length, limit);

test.each([
  ['hamburg', 'hamurg', 1, 'whole'],
  ['medellin', 'medelin', 1, 'whole'],
  ['cork', 'crok', 1, 'whole'],
  ['cork', 'kork', 1, 'whole'],
  ['cork', 'dork', 0, undefined],
  ['bristol', 'birstlo', 1, undefined],
  ['bristol', 'birstlo', 2, 'whole'],
  ['hambrug', 'hamburg altona', 1, 'start'],
  ['', 'ab', 2, 'whole'],
  ['', 'abc', 2, 'start'],
] as const)('%s and %s within %i: %s', (query, text, limit, answer) => {
  expect(compare(query, text, limit)).toBe(answer);
});

test('a part of a text is compared as if it stood alone', () => {
  expect(errorsAt('gangnm', 'seoul gangnam', 6, 13, 1)).toBe('whole');
});

/** The textbook's table, all of it. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => table[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      (table[i] ?? [])[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? at(i - 2, j - 2) + 1 : Infinity,
      );
    }
  }
  return at(a.length, b.length);
}

test('the narrow band finds what the whole table finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.constantFrom(1, 2), (a, b, limit) => {
      expect(compare(a, b, limit) === 'whole').toBe(distance(a, b) <= limit);
    }),
    { numRuns: 2000 },
  );
});
