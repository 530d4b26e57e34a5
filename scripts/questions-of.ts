import { z } from 'zod';
import type { AccessibilityTest } from '../src/schemas/accessibility-test.ts';

/** What a test with this tag asks as a whole; the others ask by their steps. */
const questionOfTag: Record<string, string> = { keyboard: 'can be used by the keyboard alone' };

const specSchema = z.object({
  title: z.string(),
  ok: z.boolean(),
  tags: z.array(z.string()),
  tests: z.array(
    z.object({
      results: z.array(
        z.object({
          steps: z.array(z.object({ title: z.string(), error: z.unknown().optional() })).default([]),
        }),
      ),
    }),
  ),
});
type Spec = z.infer<typeof specSchema>;

/** https://playwright.dev/docs/api/class-testreport */
const reportSchema = z.object({ suites: z.array(z.object({ specs: z.array(specSchema) })).min(1) });

/**
 * Each question that a report of Playwright answers for several pages: how many were asked, and which failed.
 * Throws where a test failed outside of its questions: it may have asked too few.
 */
export function questionsOf(report: unknown): AccessibilityTest['questions'] {
  const answers = reportSchema.parse(report).suites.flatMap(({ specs }) => specs.flatMap(answersOf));
  return [...Map.groupBy(answers, ({ question }) => question)].map(([question, asked]) => ({
    question,
    pages: asked.length,
    failed: asked.filter(({ ok }) => !ok).map(({ page }) => page),
  }));
}

function answersOf({
  title: page,
  ok,
  tags,
  tests,
}: Spec): { question: string; page: string; ok: boolean }[] {
  const asked = tags.flatMap((tag) => questionOfTag[tag] ?? []);
  if (asked.length > 0) return asked.map((question) => ({ question, page, ok }));
  const steps = tests.flatMap(({ results }) => results.at(-1)?.steps ?? []);
  if (!ok && steps.every(({ error }) => error === undefined))
    throw new Error(`“${page}” failed outside of the questions that it asks.`);
  return steps.map(({ title, error }) => ({ question: title, page, ok: error === undefined }));
}
