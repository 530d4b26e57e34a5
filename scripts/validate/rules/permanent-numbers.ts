import { pathOfSingle } from '../../content/content-file.ts';
import type { TreeRule } from '../rule.ts';

export const permanentNumbers: TreeRule = {
  name: 'permanent-numbers',
  description: 'ids.json gives every city a number of its own, which it keeps for ever',
  scope: 'tree',
  *check(dataset) {
    const numbers = dataset.single('ids');
    if (!numbers) return;
    const path = pathOfSingle('ids');
    const free = Math.max(0, ...Object.values(numbers)) + 1;
    const owners = new Map<number, string>();
    for (const [id, number] of Object.entries(numbers)) {
      const owner = owners.get(number);
      if (owner)
        yield {
          path,
          at: [id],
          what: `${number} is already the number of "${owner}"`,
          expected: 'a number of its own',
          mend: `The next free number is ${free}.`,
        };
      owners.set(number, owner ?? id);
    }
    for (const id of dataset.ids('cities')) {
      if (id in numbers) continue;
      yield {
        path,
        at: [id],
        what: `the city "${id}" has no permanent number`,
        mend: `Add "${id}": ${free}.`,
      };
    }
  },
};
