import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import type { FileRule } from './rule.ts';
import { changed, cork, sound } from './testing.ts';

const noCork: FileRule = {
  name: 'no-cork',
  description: 'Cork is not Kork',
  scope: 'file',
  *check({ path, text }) {
    if (text.includes('Kork')) yield { at: ['name'], what: 'Kork stands here', subject: path };
  },
};
const broken: FileRule = {
  ...noCork,
  name: 'broken',
  check: () => {
    throw new Error('no such thing');
  },
};
const kork = changed([cork, '"name": "Cork"', '"name": "Kork"']);

test('a problem has the place of its field', () => {
  expect(check(kork, [noCork]).problems).toEqual([
    { path: cork, line: 2, column: 11, rule: 'no-cork', field: 'name', what: 'Kork stands here' },
  ]);
});

test('a rule that breaks is told as its own failure, and the others go on', () => {
  const { problems } = check(kork, [broken, noCork]);
  expect(problems.map(({ path, rule }) => [path, rule])).toEqual([
    [cork, 'no-cork'],
    ['scripts/validate/rules/broken.ts', 'broken'],
  ]);
  expect(problems[1]?.what).toBe('the rule "broken" broke: no such thing');
});

describe('exceptions', () => {
  const excused = { ...noCork, exceptions: { [cork]: 'The founders wrote it so.' } };

  test('one excuses its subject', () => {
    expect(check(kork, [excused])).toMatchObject({ problems: [], idle: [] });
  });

  test('one that nothing needs is told at the rule', () => {
    const { idle } = check(sound, [excused]);
    expect(idle).toHaveLength(1);
    expect(idle[0]).toMatchObject({ path: 'scripts/validate/rules/no-cork.ts', field: 'exceptions' });
  });
});
