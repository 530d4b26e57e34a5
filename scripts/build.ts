/**
 * Builds the site: the dataset is validated first, the pages are made in a folder of their own, and dist/ is
 * replaced only when everything went well. A failed build leaves the last good dist/ as it is. `--base /atlas` says
 * that the site will stand in a folder of its host.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { astroBuild } from './astro-build.ts';

const made = '.build';
const previous = '.build-previous';

function run(...words: string[]) {
  const { status } = spawnSync(process.execPath, words, { stdio: 'inherit' });
  if (status === 0) return;
  if (existsSync('dist')) {
    console.error('The build stopped. dist/ still holds the last good site; npm run preview serves it.');
  }
  process.exit(status ?? 1);
}

const { base } = parseArgs({ options: { base: { type: 'string' } } }).values;
// The configuration reads the environment, and so does every step of a publication.
if (base !== undefined) process.env['SITE_BASE'] = base;

// A build that was killed between the two renames below left the last good site under its other name.
if (!existsSync('dist') && existsSync(previous)) renameSync(previous, 'dist');
run('scripts/validate/run.ts');
rmSync(made, { recursive: true, force: true });
run(...astroBuild, '--outDir', made);
run('scripts/host/write-host-files.ts', made);
// It tells every file, so it comes last.
run('scripts/release/write.ts', made);
// Two renames take no time that a visitor of a served dist/ could notice; deleting a thousand files would.
rmSync(previous, { recursive: true, force: true });
if (existsSync('dist')) renameSync('dist', previous);
renameSync(made, 'dist');
rmSync(previous, { recursive: true, force: true });
