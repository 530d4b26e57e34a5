/**
 * Asks the nginx of deploy/ for ten city pages as fast as it answers, and for a file of one line in turn: `npm run
 * bench:load`, after a build. The ratio tells what our pages cost beside the least that a server can send.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { z } from 'zod';
import { quick } from '../host/compress.ts';
import { withNginx } from '../host/with-nginx.ts';
import { readContent } from '../read-content.ts';
import { median, writeSection } from './write-section.ts';

/** Seconds of one run; three runs of each, in turn, and one of a second each to warm up, stay below 40 s. */
const [RUN, WARM, RUNS] = [5, 1, 3];
/** Readers at a time. */
const READERS = 32;
const PAGES = 10;
const oneLine = '/one-line.txt';

const told = z.object({
  requests: z.number(),
  seconds: z.number(),
  p99: z.number(),
  bytes: z.number(),
  errors: z.number(),
});
interface Run extends z.infer<typeof told> {
  /** Processor time of nginx an answer, in microseconds. */
  work: number;
}

/** https://github.com/wg/wrk/blob/master/SCRIPTING */
const script = (paths: readonly string[]) => `
local paths = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }
local at = 0
request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], { ["Accept-Encoding"] = "br" })
end
done = function(summary, latency)
  local errors = summary.errors
  io.write(string.format('\\n{"requests":%d,"seconds":%f,"p99":%f,"bytes":%d,"errors":%d}\\n', summary.requests,
    summary.duration / 1e6, latency:percentile(99) / 1e3, summary.bytes,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
`;

/** Linux counts processor time in hundredths of a second: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
const TICK = 10_000;

/** Processor time, in microseconds, that the workers of a process have taken; it tells more than the clock on a busy machine. */
function processorTime(parent: number): number {
  return globSync('/proc/[0-9]*/stat')
    .map((file) => {
      try {
        // The name of a process, in brackets, may hold anything.
        return readFileSync(file, 'utf8')
          .replace(/^.*\) /s, '')
          .split(' ')
          .map(Number);
      } catch {
        return []; // A process that has ended meanwhile.
      }
    })
    .filter((fields) => fields[1] === parent)
    .reduce((sum, fields) => sum + ((fields[11] ?? 0) + (fields[12] ?? 0)) * TICK, 0);
}

function wrk(origin: string, file: string, seconds: number): z.infer<typeof told> {
  const words = ['-t1', `-c${READERS}`, `-d${seconds}s`, '--latency', '-s', file, origin];
  const { status, stdout, stderr } = spawnSync('wrk', words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`wrk stopped: ${stderr}`);
  const run = told.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
  if (run.errors > 0) throw new Error(`${run.errors} of ${run.requests} requests failed.`);
  return run;
}

/** Cities at equal steps through the list, so that long and short pages are among them. */
function cityPages(): string[] {
  const ids = readContent().cities.map(({ id }) => id);
  return Array.from(
    { length: PAGES },
    (_, step) => `/cities/${ids[Math.floor((step * ids.length) / PAGES)] ?? ''}/`,
  );
}

async function measure() {
  const paths = cityPages();
  // The whole site is packed quickly, the pages that are asked for as they are when published.
  return withNginx(quick, async ({ origin: address, place, brotli, pid }) => {
    const { port, pathname } = new URL(address);
    const base = pathname.replace(/\/$/, '');
    const origin = `http://127.0.0.1:${port}`;
    if (!brotli) throw new Error('nginx has no module for Brotli (Debian: libnginx-mod-http-brotli-static).');
    const site = join(place, 'current/site');
    for (const path of paths) {
      const page = join(site, path, 'index.html');
      writeFileSync(`${page}.br`, await promisify(brotliCompress)(readFileSync(page)));
    }
    writeFileSync(join(site, oneLine), 'Learning cities.\n');
    const sides = { pages: join(place, 'pages.lua'), line: join(place, 'line.lua') };
    writeFileSync(sides.pages, script(paths.map((path) => base + path)));
    writeFileSync(sides.line, script([base + oneLine]));
    const runs: Record<keyof typeof sides, Run[]> = { pages: [], line: [] };
    for (const side of ['pages', 'line'] as const) wrk(origin, sides[side], WARM);
    for (let run = 0; run < RUNS; run++)
      for (const side of ['pages', 'line'] as const) {
        const before = processorTime(pid);
        const run = wrk(origin, sides[side], RUN);
        runs[side].push({ ...run, work: (processorTime(pid) - before) / run.requests });
      }
    return runs;
  });
}

if (spawnSync('wrk', ['--version']).error) {
  console.error('This measure needs wrk, which was not found (Debian: apt-get install wrk).');
  process.exit(1);
}
try {
  const { pages, line } = await measure();
  const of = (runs: readonly Run[], figure: (run: Run) => number) => median(runs.map(figure));
  const rate = ({ requests, seconds }: Run) => requests / seconds;
  const rows = [
    ['requests a second', of(pages, rate), of(line, rate), 0],
    ['processor time of nginx an answer, µs', of(pages, ({ work }) => work), of(line, ({ work }) => work), 0],
    ['99 of 100 answers come within, ms', of(pages, ({ p99 }) => p99), of(line, ({ p99 }) => p99), 1],
    [
      'bytes an answer, with headers',
      of(pages, (run) => run.bytes / run.requests),
      of(line, (run) => run.bytes / run.requests),
      0,
    ],
  ] as const;
  const cells = rows.map(
    ([what, ours, least, digits]) =>
      `| ${what} | ${ours.toFixed(digits)} | ${least.toFixed(digits)} | ${(ours / least).toFixed(2)} |`,
  );
  console.log(cells.join('\n'));
  await writeSection(
    'Load',
    `\`npm run build && npm run bench:load\` has wrk ask the nginx of \`deploy/\` on the same machine for ${PAGES} city pages in turn, by Brotli, and for a file of one line: ${READERS} connections, medians of ${RUNS} runs of ${RUN} s each, one after the other. nginx, wrk and other work share the processors, so the clock tells little here; the processor time that nginx takes for an answer is what may be compared.

| measure | city pages | one line | ratio |
| --- | --- | --- | --- |
${cells.join('\n')}`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
