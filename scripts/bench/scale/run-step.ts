import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const program = '/usr/bin/time';

/** What a step took, the processes that it started included. */
export interface Took {
  /** Seconds on the clock: they grow with whatever else the machine does. */
  wall: number;
  /** Seconds of processor. */
  processor: number;
  /** Megabytes of its largest process at its peak. */
  memory: number;
}

/** Runs a script or command of Node in a folder and returns what it took. Throws where it fails or takes longer than it may. */
export function runStep(folder: string, limitSeconds: number, ...command: string[]): Took {
  if (!existsSync(program)) throw new Error(`${program} is missing: install the package “time”.`);
  const report = join(folder, '.took');
  const measured = ['-f', '%e %U %S %M', '-o', report, 'timeout', String(limitSeconds)];
  const run = spawnSync(program, [...measured, process.execPath, ...command], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (run.status !== 0)
    throw new Error(
      `${command.join(' ')} ended with ${run.status ?? run.signal}\n${run.stdout.slice(-3000)}${run.stderr.slice(-3000)}`,
    );
  const [wall = NaN, user = NaN, system = NaN, kilobytes = NaN] = readFileSync(report, 'utf8')
    .trim()
    .split(' ')
    .map(Number);
  return { wall, processor: user + system, memory: kilobytes / 1000 };
}
