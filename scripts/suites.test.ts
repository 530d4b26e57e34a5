import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { check, runSuites, type Suite } from './suites.ts';

const suite = (name: string, run: Suite['run'], needs?: string): Suite =>
  needs ? { name, run, needs } : { name, run };
const passes = () => ({ passed: 2, failed: 0 });
const silent = () => undefined;

it('a suite that throws counts as failed, says why, and stops no other', async () => {
  const shown: string[] = [];
  const broken = suite('broken', () => {
    throw new Error('the disk is full');
  });
  const count = await runSuites([[broken], [suite('next', passes)]], (text) => shown.push(text));
  expect(count).toEqual({ passed: 2, failed: 1 });
  expect(shown.join('')).toContain('the disk is full');
});

it('what looks at a build is not run without one', async () => {
  let looked = false;
  const stages = [
    [suite('build', () => ({ passed: 0, failed: 1 }))],
    [
      suite(
        'links',
        () => {
          looked = true;
          return passes();
        },
        'build',
      ),
    ],
  ];
  expect(await runSuites(stages, silent)).toEqual({ passed: 0, failed: 2 });
  expect(looked).toBe(false);
});

it('suites beside each other print one after the other', async () => {
  const shown: string[] = [];
  const slow = (name: string) =>
    suite(name, async (show) => {
      show(`${name} begins\n`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      show(`${name} ends\n`);
      return passes();
    });
  await runSuites([[slow('one'), slow('two')]], (text) => shown.push(text));
  expect(shown.join('')).toContain('── one\none begins\none ends\n\n── two\ntwo begins\ntwo ends\n');
});

it('a check tells its count, and one that dies has failed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'suites-'));
  const told = join(folder, 'told.ts');
  const dies = join(folder, 'dies.ts');
  writeFileSync(told, 'process.send({ passed: 3, failed: 1 }); process.exitCode = 1;');
  writeFileSync(dies, 'throw new Error("no dist");');
  expect(await check('told', told).run(silent)).toEqual({ passed: 3, failed: 1 });
  expect(await check('dies', dies).run(silent)).toEqual({ passed: 0, failed: 1 });
});
