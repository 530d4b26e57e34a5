import { spawn } from 'node:child_process';
import type { Count } from './check.ts';

/** Takes what a suite prints. */
export type Show = (text: string) => void;

export interface Suite {
  name: string;
  run: (show: Show) => Count | Promise<Count>;
  /** The suite of an earlier stage that must have passed. */
  needs?: string;
}

/** Suites of one stage that run beside each other: as many as the smallest machine we know has cores. */
const atOnce = 2;

/** A suite that passes or fails as a whole: a script of ours, or a command of a package with its words. */
export const command = (name: string, ...words: string[]): Suite => ({
  name,
  run: async (show) => {
    const succeeded = await runCommand(words, show);
    return { passed: Number(succeeded), failed: Number(!succeeded) };
  },
});

/** A suite of checks that tells how many passed; one that dies before it tells has failed. */
export const check = (name: string, script: string): Suite => ({
  name,
  run: async (show) => (await runChild([script], show)).count ?? { passed: 0, failed: 1 },
});

/** The suite looks at the new dist/, and cannot say anything without one. */
export const ofBuild = (suite: Suite): Suite => ({ ...suite, needs: 'build' });

/** Runs a script of ours, or a command of a package, and says whether it succeeded. */
export async function runCommand(words: readonly string[], show: Show): Promise<boolean> {
  return (await runChild(words, show)).succeeded;
}

function runChild([name = '', ...parameters]: readonly string[], show: Show) {
  const isScript = name.endsWith('.ts');
  const program = isScript ? process.execPath : `node_modules/.bin/${name}`;
  const child = spawn(program, isScript ? [name, ...parameters] : parameters, {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      show(text);
    });
  }
  let count: Count | undefined;
  child.on('message', (told) => (count = told as Count));
  return new Promise<{ succeeded: boolean; count: Count | undefined }>((resolve, reject) => {
    child.on('error', reject).on('close', (code) => {
      resolve({ succeeded: code === 0, count });
    });
  });
}

/**
 * Runs the stages one after another and returns the sum of their counts. A suite that stands alone in its stage shows what it
 * prints at once, the others when they end; a table with the time of each comes last.
 */
export async function runSuites(stages: readonly (readonly Suite[])[], show: Show): Promise<Count> {
  const counts = new Map<string, Count>();
  const rows: string[] = [];
  for (const stage of stages) {
    const waiting = [...stage];
    const runNext = async () => {
      for (let suite = waiting.shift(); suite; suite = waiting.shift()) {
        const start = performance.now();
        const heading = `\n── ${suite.name}\n`;
        const kept: string[] = [];
        const alone = stage.length === 1;
        if (alone) show(heading);
        const count = await countOf(suite, counts, alone ? show : (text) => kept.push(text));
        if (!alone) show(heading + kept.join(''));
        counts.set(suite.name, count);
        rows.push(rowOf(suite.name, count, performance.now() - start));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, runNext));
  }
  show(`\n${rows.join('\n')}\n\n`);
  return [...counts.values()].reduce((total, { passed, failed }) => ({
    passed: total.passed + passed,
    failed: total.failed + failed,
  }));
}

async function countOf(
  { run, needs }: Suite,
  counts: ReadonlyMap<string, Count>,
  show: Show,
): Promise<Count> {
  if (needs && counts.get(needs)?.failed !== 0) {
    show(`Not run, and counted as failed: ${needs} failed.\n`);
    return { passed: 0, failed: 1 };
  }
  try {
    return await run(show);
  } catch (error) {
    show(`${error instanceof Error ? error.message : String(error)}\n`);
    return { passed: 0, failed: 1 };
  }
}

const rowOf = (name: string, { passed, failed }: Count, time: number) =>
  [
    name.padEnd(28),
    `${passed} passed`.padStart(12),
    `${failed} failed`.padStart(11),
    `${(time / 1000).toFixed(1)} s`.padStart(10),
  ].join('');
