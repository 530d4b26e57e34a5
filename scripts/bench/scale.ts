/**
 * How the build grows: makes networks of the given sizes in temporary folders, builds each, and prints what it took and what
 * pages weigh. `npm run bench:scale -- 350 3500`; `--keep` leaves the folders and says where they are.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { astroBuild } from '../astro-build.ts';
import { overlay, readTree } from '../content/tree.ts';
import { readContent } from '../read-content.ts';
import { exponent } from './scale/exponent.ts';
import { runStep, type Took } from './scale/run-step.ts';
import { siteFolder } from './scale/site-folder.ts';
import { weighSite, type SiteWeight } from './scale/weigh-site.ts';
import { synthesised } from './synthesise/synthesise.ts';

/** No step may take longer on the clock, unless `--limit` says so: a size that needs more fails. */
const STEP_SECONDS = 1500;
/** Most that the cost of the build may grow with its pages. */
const EXPONENT_MAX = 1.1;
/** Pages that say the same about any city may grow by numbers of more digits alone. */
const GROWTH_MAX = 1.15;
const constantPages = ['home', 'a city, median', 'a practice, median'];

/** What the build does at its end, once more and alone. */
const indexAlone = [
  'node_modules/pagefind/lib/runner/bin.cjs',
  ...[
    '--site',
    'dist',
    '--output-path',
    '.index-alone',
    '--exclude-selectors',
    'table',
    '--exclude-selectors',
    'svg',
  ],
];

const { values, positionals } = parseArgs({
  options: {
    keep: { type: 'boolean', default: false },
    limit: { type: 'string', default: String(STEP_SECONDS) },
  },
  allowPositionals: true,
});
const limit = Number(values.limit);
const sizes = positionals.length > 0 ? positionals.map(Number) : [350, 3500];

interface Measured {
  size: number;
  validate: Took;
  build: Took;
  index: Took;
  weight: SiteWeight;
}

async function measure(size: number): Promise<Measured> {
  const tree = readTree('content', 'content');
  const folder = siteFolder(overlay(tree, synthesised(readContent(), size)));
  console.log(`${size} cities in ${folder}`);
  try {
    const validate = runStep(folder, limit, 'scripts/validate/run.ts');
    const build = runStep(folder, limit, ...astroBuild);
    const index = runStep(folder, limit, ...indexAlone);
    return { size, validate, build, index, weight: await weighSite(join(folder, 'dist')) };
  } finally {
    if (!values.keep) rmSync(folder, { recursive: true });
  }
}

const measures: Measured[] = [];
for (const size of sizes) {
  const made = await measure(size);
  measures.push(made);
  console.log(JSON.stringify(made));
}

const whole = (value: number) => (Number.isNaN(value) ? '–' : Math.round(value).toLocaleString('en'));
const row = (name: string, of: (measured: Measured) => string) =>
  console.log([name, ...measures.map(of)].map((cell) => cell.padEnd(24)).join(''));
const took = ({ processor, wall }: Took) => `${processor.toFixed(1)} s (${wall.toFixed(1)} s)`;

row('cities', ({ size }) => whole(size));
row('pages', ({ weight }) => whole(weight.pages));
row('files', ({ weight }) => whole(weight.files));
row('site, MB', ({ weight }) => whole(weight.megabytes));
console.log('Seconds of processor (on the clock):');
row('validate', ({ validate }) => took(validate));
row('build with index', ({ build }) => took(build));
row('index alone', ({ index }) => took(index));
row('build, ms a page', ({ build, weight }) => ((build.processor * 1000) / weight.pages).toFixed(1));
row('build, peak MB', ({ build }) => whole(build.memory));
row('validate, peak MB', ({ validate }) => whole(validate.memory));
console.log('Bytes of HTML or data by Brotli:');
for (const name of new Set(measures.flatMap(({ weight }) => Object.keys(weight.html))))
  row(name, ({ weight }) => whole(weight.html[name] ?? NaN));

if (measures.length > 1) {
  const grows = (of: (measured: Measured) => Took) =>
    exponent(measures.map((each) => ({ x: each.weight.pages, y: of(each).processor })));
  const power = grows(({ build }) => build);
  console.log(
    `Processor time over pages grows with the exponent ${power.toFixed(2)} (validate ${grows(({ validate }) => validate).toFixed(2)}, index ${grows(({ index }) => index).toFixed(2)}), at most ${EXPONENT_MAX}.`,
  );
  if (power > EXPONENT_MAX) process.exitCode = 1;
  for (const name of constantPages) {
    const [first = NaN, last = NaN] = [measures[0], measures.at(-1)].map((each) => each?.weight.html[name]);
    if (last <= first * GROWTH_MAX) continue;
    console.log(`“${name}” grows from ${whole(first)} to ${whole(last)} bytes.`);
    process.exitCode = 1;
  }
}
