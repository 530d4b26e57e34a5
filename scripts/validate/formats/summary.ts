import { counted } from '../counted.ts';
import type { Problem } from '../rule.ts';

/** What the run looked at, beside what it found. */
export interface Run {
  problems: readonly Problem[];
  entries: number;
  rules: number;
  ms: number;
}

/** Returns the one line that ends every run. */
export function summary({ problems, entries, rules, ms }: Run): string {
  const found =
    problems.length === 0
      ? 'no problem'
      : `${counted(problems.length, 'problem', 'problems')} in ${counted(new Set(problems.map(({ path }) => path)).size, 'file', 'files')}`;
  const looked = `${counted(entries, 'entry', 'entries')}, ${counted(rules, 'rule', 'rules')}`;
  return `${looked}, ${found}, ${(ms / 1000).toFixed(1)} s`;
}
