import { expect, test } from 'vitest';
import { overlay, readTree } from '../../content/tree.ts';
import { check, recheck } from '../check.ts';
import { rules } from '../rules/index.ts';
import { faults, type Fault } from './faults.ts';
import { seeded, type Random } from './random.ts';

const SEED = 20261121;
/** Each kind this often: more than 200 in all. */
const EACH = 5;
const CAUGHT_MIN = 0.98;
const TIMEOUT_MS = 60_000;

const tree = overlay(readTree('content', 'content'), readTree('src/i18n/messages', 'src/i18n/messages'));
const before = check(tree, rules);

/** Returns a file in which the slip happens, and what becomes of it. */
function mutant(fault: Fault, random: Random): [path: string, text: string | null] {
  const paths = [...tree.keys()].filter((path) => fault.in.test(path));
  for (let tries = 0; tries < 2000; tries += 1) {
    const path = random.pick(paths);
    const text = tree.get(path) ?? '';
    const slipped = fault.make(text, random);
    if (slipped !== text) return [path, slipped];
  }
  throw new Error(`"${fault.name}" can happen nowhere`);
}

const caught = ({ missedElsewhere }: Fault, path: string, told: readonly string[]) =>
  missedElsewhere ? told.length > 0 : told.includes(path);

test('the real content has no problem', () => {
  expect(before.problems).toEqual([]);
});

test('slips of an editor are caught and named in the right file', { timeout: TIMEOUT_MS }, () => {
  const random = seeded(SEED);
  const missed: string[] = [];
  for (const fault of faults) {
    for (let time = 0; time < EACH; time += 1) {
      const [path, text] = mutant(fault, random);
      const told = recheck(before, overlay(tree, [[path, text]]), rules).map((problem) => problem.path);
      if (!caught(fault, path, told)) missed.push(`${fault.name}: ${path}`);
    }
  }
  const all = faults.length * EACH;
  console.log(`${all - missed.length} of ${all} slips of ${faults.length} kinds were caught`);
  expect(faults.length).toBeGreaterThanOrEqual(20);
  expect(all).toBeGreaterThanOrEqual(200);
  expect(1 - missed.length / all, missed.join('\n')).toBeGreaterThanOrEqual(CAUGHT_MIN);
});
