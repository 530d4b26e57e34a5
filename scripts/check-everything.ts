/**
 * What `npm test` has no time for: `npm run check`. One thing after another, since most of them measure, over a build of its own;
 * docs/benchmarks.md tells what came out last. `npm run check -- load peers` runs some of them alone, by their names.
 */
import { check, command, ofBuild, runSuites } from './suites.ts';

const suites = [
  command('build', 'scripts/build.ts'),
  ofBuild(check('accessibility of all pages', 'scripts/check-accessibility.ts')),
  ofBuild(command('lighthouse', 'scripts/bench/lighthouse.ts')),
  ofBuild(command('filters, drawn', 'scripts/bench/finder-drawing.ts')),
  ofBuild(command('live map', 'scripts/bench/map.ts')),
  ofBuild(command('searches', 'scripts/bench/search.ts')),
  ofBuild(command('sheets of paper', 'scripts/bench/print.ts')),
  ofBuild(command('load', 'scripts/bench/load.ts')),
  ofBuild(command('peers', 'scripts/bench/peers.ts')),
  ofBuild(command('a plain map', 'scripts/bench/peers-map.ts')),
  ofBuild(check('browser on nginx', 'scripts/check-host-browser.ts')),
  ofBuild(command('offline editions', 'scripts/offline/run.ts')),
  ofBuild(check('offline editions, opened', 'scripts/check-offline.ts')),
  // With what a publication adds to the site.
  ofBuild(check('host of a publication', 'scripts/check-host.ts')),
  command('filters and names', 'scripts/bench/finder.ts'),
  command('validator', 'scripts/bench/validate.ts'),
  command('reading', 'scripts/bench/readability.ts'),
  check('identical builds', 'scripts/check-reproducible.ts'),
  check('in a folder', 'scripts/check-base.ts'),
  command('scale', 'scripts/bench/scale.ts'),
];

const names = new Set(process.argv.slice(2));
const strange = [...names].filter((name) => !suites.some((suite) => suite.name === name));
if (strange.length > 0) {
  console.error(
    `There is no check “${strange.join('”, “')}”. There are: ${suites.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}
const wanted = suites.filter(({ name }) => names.size === 0 || name === 'build' || names.has(name));

const { passed, failed } = await runSuites(
  wanted.map((suite) => [suite]),
  (text) => process.stdout.write(text),
);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
