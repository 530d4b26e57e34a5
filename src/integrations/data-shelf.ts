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

/** Paths of all files below the shelf but its pages, in order. */
const filesOf = (shelf: string): string[] =>
  globSync('**/*', { cwd: shelf, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'index.html')
    .map((entry) => join(entry.parentPath, entry.name).slice(join(shelf, sep).length).replaceAll(sep, '/'))
    .sort();

/** Returns the checksums of all files in a folder, as `sha256sum --check` reads them. */
export function sha256Sums(shelf: string): string {
  return filesOf(shelf)
    .filter((path) => path !== 'SHA256SUMS')
    .map(
      (path) =>
        `${createHash('sha256')
          .update(readFileSync(join(shelf, path)))
          .digest('hex')}  ${path}\n`,
    )
    .join('');
}

/** Returns what is served and not described, what is described and not served, and what the page of the shelf does not name. */
export function shelfProblems(shelf: string): string[] {
  const read = (path: string) => readFileSync(join(shelf, path), 'utf8');
  const { paths } = JSON.parse(read('openapi.json')) as { paths: object };
  const described = Object.keys(paths).flatMap((path) => /^\/data\/(.*)$/.exec(path)?.slice(1) ?? []);
  const patterns = described.map((path) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`));
  const single = described.filter((path) => !path.includes('{'));
  const files = filesOf(shelf);
  const page = read('index.html');
  return [
    ...files
      .filter((path) => !patterns.some((pattern) => pattern.test(path)))
      .map((path) => `${path} is served, but openapi.json does not describe it`),
    ...single
      .filter((path) => !files.includes(path))
      .map((path) => `${path} is described in openapi.json, but not served`),
    ...single
      .filter((path) => !page.includes(`/data/${path}"`))
      .map((path) => `${path} is described in openapi.json, but the page of the shelf does not name it`),
  ];
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
        const problems = shelfProblems(shelf);
        if (problems.length > 0) throw new Error(`The data shelf: ${problems.join('; ')}.`);
        logger.info(`${sums.split('\n').length - 1} files with checksums`);
      },
    },
  };
}
