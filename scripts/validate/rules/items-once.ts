import { visitsOf } from '../legality.ts';
import { quote } from '../quote.ts';
import type { FileRule } from '../rule.ts';

export const itemsOnce: FileRule = {
  name: 'items-once',
  description: 'No list holds the same thing twice',
  scope: 'file',
  *check(file) {
    for (const { value, path } of visitsOf(file)) {
      if (!Array.isArray(value)) continue;
      const seen = new Set<string>();
      for (const [index, item] of value.entries()) {
        const written = JSON.stringify(item);
        if (seen.has(written))
          yield { at: [...path, index], what: `${quote(item)} stands twice in the list`, fixable: true };
        seen.add(written);
      }
    }
  },
};
