import { z } from 'zod';
import type { AccessibilityTest } from '../src/schemas/accessibility-test.ts';

interface Suite {
  title: string;
  specs: { title: string; ok: boolean }[];
  suites?: Suite[] | undefined;
}

const suite: z.ZodType<Suite> = z.lazy(() =>
  z.object({
    title: z.string(),
    specs: z.array(z.object({ title: z.string(), ok: z.boolean() })),
    suites: z.array(suite).optional(),
  }),
);

/** https://playwright.dev/docs/api/class-testreport */
const reportSchema = z.object({ suites: z.array(suite).min(1) });

/** Each question that a report of Playwright answers for several pages: how many were asked, and which failed. */
export function questionsOf(report: unknown): AccessibilityTest['questions'] {
  const files = reportSchema.parse(report).suites;
  const answers = files.flatMap(({ suites = [] }) => suites.flatMap((page) => answersOf(page, page.title)));
  return [...Map.groupBy(answers, ({ question }) => question)].map(([question, asked]) => ({
    question,
    pages: asked.length,
    failed: asked.filter(({ ok }) => !ok).map(({ page }) => page),
  }));
}

function answersOf(
  { specs, suites = [] }: Suite,
  page: string,
): { question: string; page: string; ok: boolean }[] {
  return [
    ...specs.map(({ title, ok }) => ({ question: title, page, ok })),
    ...suites.flatMap((inner) =>
      answersOf(inner, page).map((answer) => ({ ...answer, question: `${inner.title}, ${answer.question}` })),
    ),
  ];
}
