import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Long enough for some runs beside other work on the machine. */
const TIMEOUT_MS = 60_000;

let root = '';
const content = () => join(root, 'content');

/** Returns what the command says and its exit code. */
function validate(...args: string[]): { code: number | null; out: string; err: string } {
  const run = spawnSync('npx', ['node', 'scripts/validate/run.ts', ...args], { encoding: 'utf8' });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-'));
  cpSync('tests/fixtures/sound/content', content(), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

test(
  'sound content is told in one quiet line',
  () => {
    const { code, out } = validate('--content', content());
    expect(code).toBe(0);
    expect(out).toMatch(/^33 entries, \d+ rules, no problem, \d+\.\d s\n$/);
  },
  TIMEOUT_MS,
);

test(
  'a problem is told with its place on the disk, and fails',
  () => {
    const cork = join(content(), 'cities/cork.json');
    const text = readFileSync(cork, 'utf8');
    writeFileSync(cork, text.replace('51.898', '518.98'));
    const problem = '518.98 is no latitude; expected −90 to 90. Is a decimal point missing?';
    const told = validate('--content', content());
    expect(told.code).toBe(1);
    expect(told.out).toContain(`${cork}:14:17 · location.latitude — ${problem} [schema]`);
    expect(told.out).toMatch(/, 1 problem in 1 file, /);
    expect(validate('--content', content(), '--format', 'github').out).toContain(
      `::error file=${cork},line=14,col=17,title=schema%3A location.latitude::${problem}`,
    );
    expect(JSON.parse(validate('--content', content(), '--format', 'json').out)).toMatchObject({
      problems: [{ path: cork, line: 14, column: 17, rule: 'schema', field: 'location.latitude' }],
    });
    expect(validate('--content', content(), '--only', 'syntax').code).toBe(0);
    writeFileSync(cork, text);
  },
  TIMEOUT_MS,
);

test(
  'a word of the command line that cannot be followed is explained',
  () => {
    const wrong = validate('--only', 'shema');
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('There is no rule "shema". Did you mean "schema"?');
    expect(validate('--format', 'xml').code).toBe(2);
    expect(validate('--content', join(root, 'nowhere')).err).toContain('The content cannot be read');
  },
  TIMEOUT_MS,
);
