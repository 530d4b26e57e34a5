import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Names an edition's folder below /data/. */
const editionName = /^\d{4}-\d{2}-\d{2}$/;
const byVersion = new Intl.Collator('en', { numeric: true }).compare;
const latest = 'latest';

/** Gives each edition in a folder the files of its newest release once more under `latest/`, at an address that stays. */
export function aliasLatest(shelf: string): void {
  for (const edition of readdirSync(shelf).filter((name) => editionName.test(name))) {
    const releases = readdirSync(join(shelf, edition)).filter((name) => name !== latest);
    const newest = releases.toSorted(byVersion).at(-1);
    if (newest) cpSync(join(shelf, edition, newest), join(shelf, edition, latest), { recursive: true });
  }
}

/** Returns the checksums of all files in a folder, as `sha256sum --check` reads them. */
export function sha256Sums(shelf: string): string {
  return globSync('**/*', { cwd: shelf, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^(?:index\.html|SHA256SUMS)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: file.slice(join(shelf, sep).length).replaceAll(sep, '/') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ file, path }) => `${createHash('sha256').update(readFileSync(file)).digest('hex')}  ${path}\n`)
    .join('');
}

/** Completes the data shelf when all of its files are written: the newest release of each edition, then the checksums. */
export function dataShelf(): AstroIntegration {
  return {
    name: 'data-shelf',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const shelf = join(fileURLToPath(dir), 'data');
        if (!existsSync(shelf)) throw new Error('The build wrote no file below data/.');
        aliasLatest(shelf);
        const sums = sha256Sums(shelf);
        writeFileSync(join(shelf, 'SHA256SUMS'), sums);
        logger.info(`${sums.split('\n').length - 1} files with checksums`);
      },
    },
  };
}
