import { bodyOf, offsetIn } from '../body.ts';
import type { FileRule } from '../rule.ts';

/** Licences under which a picture may be shown here, as they are written in its credit. */
const licence = /\bCC0\b|\bCC BY(?:-SA)? [1-4]\.\d\b|\bpublic domain\b|\bby permission\b/;

export const imageCredits: FileRule = {
  name: 'image-credits',
  description: 'An image has a text for those who do not see it, and a credit with its licence',
  scope: 'file',
  *check(file) {
    for (const node of bodyOf(file).nodes) {
      if (node.type !== 'image') continue;
      const offset = offsetIn(file, node);
      if (!node.alt?.trim())
        yield {
          offset,
          what: 'the image has no text for those who do not see it',
          expected: '![what it shows](file "credit")',
        };
      if (!licence.test(node.title ?? ''))
        yield {
          offset,
          what: 'the image has no credit with a licence',
          expected: '![what it shows](file "Photo: Name, CC BY 4.0")',
        };
      if (/^https?:/.test(node.url))
        yield {
          offset,
          what: 'the image lies on another host',
          expected: 'a file of this site: readers are sent to nobody else',
        };
    }
  },
};
