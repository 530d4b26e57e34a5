import { idPattern } from '../../../src/schemas/common.ts';
import { idFrom } from '../../content/id-from.ts';
import type { FileRule } from '../rule.ts';

/** Folders whose ids are years or dates, because their pages are found by them. */
const shapes: Partial<Record<string, readonly [pattern: RegExp, told: string]>> = {
  awards: [/^\d{4}$/, 'the year, such as 2024'],
  conferences: [/^\d{4}$/, 'the year, such as 2024'],
  editions: [/^\d{4}-\d{2}-\d{2}$/, 'the date, such as 2024-02-14'],
  rounds: [/^\d{4}(?:-\d{4})?$/, 'the year or the span of years, such as 2024 or 2015-2018'],
  countries: [/^[a-z]{2}$/, 'the ISO 3166-1 code of two letters, such as ie'],
};

export const fileName: FileRule = {
  name: 'file-name',
  description:
    'The name of a file is the id of its entry: lower-case ASCII letters, digits and single hyphens',
  scope: 'file',
  *check({ kind }) {
    if (!kind || !('folder' in kind)) return;
    const { folder, id } = kind;
    const [pattern = idPattern, told] = shapes[folder] ?? [];
    if (pattern.test(id)) return;
    if (told) yield { what: `"${id}" is no id of ${folder}`, expected: told };
    else
      yield {
        what: `"${id}" is no id`,
        expected: 'lower-case ASCII letters, digits and single hyphens',
        mend: `Rename the file to "${idFrom(id)}".`,
      };
  },
};
