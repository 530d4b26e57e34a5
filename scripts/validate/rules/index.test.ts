import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from './index.ts';

const names = rules.map(({ name }) => name);
const errors = readFileSync('docs/errors.md', 'utf8');

test('every file of a rule is run, and every rule has its file and its test', () => {
  const files = readdirSync('scripts/validate/rules').sort();
  const expected = ['index', ...names].flatMap((name) => [`${name}.test.ts`, `${name}.ts`]);
  expect(files).toEqual(expected.sort());
});

test('docs/errors.md explains every rule, in the order in which they run', () => {
  expect([...errors.matchAll(/^### (.*)$/gm)].map(([, name]) => name)).toEqual(names);
});

test.each([...rules])('docs/errors.md says what $name wants', ({ description }) => {
  expect(errors).toContain(`**What:** ${description}.`);
});

test.each([...rules])('the exceptions of $name have reasons', ({ exceptions = {} }) => {
  for (const reason of Object.values(exceptions)) expect(reason).toMatch(/^[A-Z].{20,}\.$/);
});
