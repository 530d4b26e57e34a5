import { z } from 'zod';
import { date, text } from './common.ts';

/** The last recorded test of every type of page; written by `npm run accessibility`. */
export const accessibilityTestSchema = z.strictObject({
  date: date.describe('The day of the test'),
  axe: text.describe('Version of axe-core'),
  browser: text.describe('Name and version of the browser'),
  questions: z
    .array(
      z.strictObject({
        question: text.describe('What was asked of each page, as the test names it'),
        pages: z.int().positive(),
        failed: z.array(text).describe('Pages that failed'),
      }),
    )
    .min(1),
});
export type AccessibilityTest = z.infer<typeof accessibilityTestSchema>;
