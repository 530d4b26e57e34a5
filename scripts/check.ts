/** One thing that was looked at, with what is wrong with it, one sentence a problem. */
export interface Check {
  name: string;
  problems: string[];
  /** What was measured, for the line of a check that passed. */
  measured?: string;
}

export interface Count {
  passed: number;
  failed: number;
}

/** Most problems of one check that are printed: enough to see the pattern. */
const shown = 30;

/** Prints each check with its problems, and returns how many passed and failed. */
function report(checks: readonly Check[]): Count {
  for (const { name, problems, measured } of checks) {
    console.log(`${problems.length === 0 ? '✓' : '✗'} ${name}${measured ? `: ${measured}` : ''}`);
    for (const problem of problems.slice(0, shown)) console.log(`  ${problem}`);
    if (problems.length > shown) console.log(`  and ${problems.length - shown} more like these`);
  }
  const failed = checks.filter(({ problems }) => problems.length > 0).length;
  return { passed: checks.length - failed, failed };
}

/** Runs a check as a command of its own: prints it, fails the command where it fails, and tells the count to `npm test`. */
export async function runAlone(check: () => Check[] | Promise<Check[]>): Promise<void> {
  const count = report(await check());
  if (count.failed > 0) process.exitCode = 1;
  process.send?.(count);
}
