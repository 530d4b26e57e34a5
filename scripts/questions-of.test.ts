import { expect, test } from 'vitest';
import { questionsOf } from './questions-of.ts';

const passed = { title: 'has no barrier' };
const failed = { title: 'has no barrier', error: { message: 'link-name' } };
const visit = (title: string, steps: object[], ok = !steps.includes(failed)) => ({
  title,
  ok,
  tags: ['page'],
  tests: [{ results: [{ steps }] }],
});
const report = (...specs: object[]) => ({ suites: [{ title: 'every-page.spec.ts', specs }] });

test('answers are gathered by question, and a failure names its page', () => {
  const fits = { title: 'fits narrow phones' };
  expect(
    questionsOf(report(visit('home (/)', [passed, fits]), visit('map (/map/)', [failed, fits]))),
  ).toEqual([
    { question: 'has no barrier', pages: 2, failed: ['map (/map/)'] },
    { question: 'fits narrow phones', pages: 2, failed: [] },
  ]);
});

test('a script of the keyboard asks one question as a whole', () => {
  const script = { ...visit('menu', [passed]), tags: ['keyboard'] };
  expect(questionsOf(report(script))).toEqual([
    { question: 'can be used by the keyboard alone', pages: 1, failed: [] },
  ]);
});

test('a test that failed between its questions is no record', () => {
  expect(() => questionsOf(report(visit('map (/map/)', [passed], false)))).toThrow('map (/map/)');
});

test('a report without tests is no record', () => {
  expect(() => questionsOf({ suites: [] })).toThrow();
});
