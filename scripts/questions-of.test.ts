import { expect, test } from 'vitest';
import { questionsOf } from './questions-of.ts';

const page = (title: string, ok: boolean) => ({
  title,
  specs: [{ title: 'has no barrier', ok }],
  suites: [{ title: 'without script', specs: [{ title: 'says what it is about', ok: true }] }],
});

test('answers are gathered by question, and a failure names its page', () => {
  const report = {
    suites: [
      {
        title: 'every-page.spec.ts',
        specs: [],
        suites: [page('home (/)', true), page('map (/map/)', false)],
      },
    ],
  };
  expect(questionsOf(report)).toEqual([
    { question: 'has no barrier', pages: 2, failed: ['map (/map/)'] },
    { question: 'without script, says what it is about', pages: 2, failed: [] },
  ]);
});

test('a report without tests is no record', () => {
  expect(() => questionsOf({ suites: [] })).toThrow();
});
