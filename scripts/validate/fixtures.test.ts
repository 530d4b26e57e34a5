import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { overlay, readTree } from '../content/tree.ts';
import { check } from './check.ts';
import { lineOf } from './formats/text.ts';
import type { Problem, Rule } from './rule.ts';
import { rules } from './rules/index.ts';

const root = 'tests/fixtures';
const sound = readTree(`${root}/sound`, '');
const cases = readdirSync(root).filter((name) => name !== 'sound');
/** The exceptions are those of the real content; a fixture has none. */
const strict = rules.map((rule): Rule => ({ ...rule, exceptions: {} }));

const linesOf = (file: string) =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];

/** Returns the problems of the sound content with the files of a case over it, and those in its deleted.txt away. */
function problemsOf(name: string): Problem[] {
  const files = [...readTree(`${root}/${name}`, '')].filter(([path]) => /^(?:content|src)\//.test(path));
  const deleted = linesOf(`${root}/${name}/deleted.txt`).map((path) => [path, null] as const);
  return check(overlay(sound, [...files, ...deleted]), strict).problems;
}

test('the sound content has no problem', () => {
  expect(check(sound, strict).problems).toEqual([]);
});

describe('what an editor is told', () => {
  test.each(cases)('%s', async (name) => {
    const told = `${problemsOf(name).map(lineOf).join('\n')}\n`;
    expect(told).not.toBe('\n');
    await expect(told).toMatchFileSnapshot(`../../${root}/${name}/expected.txt`);
  });
});

test('every rule has a case that breaks it and no other', () => {
  const alone = new Set(
    cases
      .map((name) => new Set(problemsOf(name).map(({ rule }) => rule)))
      .flatMap((broken) => (broken.size === 1 ? [...broken] : [])),
  );
  expect(rules.map(({ name }) => name).filter((name) => !alone.has(name))).toEqual([]);
});
