import { readTree } from '../content/tree.ts';
import { check } from '../validate/check.ts';
import { rules } from '../validate/rules/index.ts';
import { multiplied } from './multiplied.ts';

/** What a run may take, in seconds, by how many times the data is there. */
const limits = [
  { times: 1, seconds: 2 },
  { times: 10, seconds: 12 },
];

/** Runs of which the fastest counts: the others met the work of neighbours on the machine. */
const RUNS = 3;

const tree = readTree('content', 'content');
for (const { times, seconds } of limits) {
  const many = multiplied(tree, times);
  const took = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    check(many, rules);
    return (performance.now() - started) / 1000;
  });
  const best = Math.min(...took);
  console.log(
    `${times} × the data: ${many.size.toLocaleString('en')} files, ${best.toFixed(1)} s of at most ${seconds} s`,
  );
  if (best > seconds) process.exitCode = 1;
}
