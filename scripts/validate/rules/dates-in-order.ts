import { valueAt } from '../../content/value-at.ts';
import type { ContentFile } from '../../content/content-file.ts';
import type { KeyPath } from '../../content/position.ts';
import type { FileRule } from '../rule.ts';

/** Folder or file → the pairs of fields of which the second is not before the first. */
const pairs: Partial<Record<string, readonly (readonly [first: KeyPath, second: KeyPath])[]>> = {
  cities: [
    [
      ['admitted', 'from'],
      ['admitted', 'to'],
    ],
  ],
  rounds: [[['from'], ['to']]],
  conferences: [[['start'], ['end']]],
  milestones: [[['date'], ['end']]],
};

function* pairsOf({ kind, data }: ContentFile): Generator<readonly [KeyPath, KeyPath]> {
  if (!kind) return;
  yield* pairs['folder' in kind ? kind.folder : kind.single] ?? [];
  const calls = valueAt(data, ['apply', 'calls']);
  for (const index of Array.isArray(calls) ? calls.keys() : []) {
    yield [
      ['apply', 'calls', index, 'opens'],
      ['apply', 'calls', index, 'closes'],
    ];
  }
}

/** A year or a date as text; dates of ISO 8601 sort as texts, a shorter one covers all that begin with it. */
const written = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'string' ? String(value) : '';

export const datesInOrder: FileRule = {
  name: 'dates-in-order',
  description: 'No span ends before it begins',
  scope: 'file',
  *check(file) {
    for (const [first, second] of pairsOf(file)) {
      const [begins, ends] = [written(valueAt(file.data, first)), written(valueAt(file.data, second))];
      if (begins === '' || ends === '' || ends >= begins || begins.startsWith(ends)) continue;
      yield {
        at: second,
        what: `${ends} is before ${begins}`,
        expected: `a date not before ${String(first.at(-1))}`,
        mend: 'Are the two exchanged?',
      };
    }
  },
};
