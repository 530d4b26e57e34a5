/**
 * Builds the site twice from nothing and compares every file: `npm run check:reproducible`. The second build has another
 * folder, time zone and language, and another file system where the machine has one, since each lists files in its own order.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { copySite, type SiteCopy } from '../tests/site-copy.ts';
import { runAlone, type Check } from './check.ts';

/** A file system in memory, and what two builds may take of it. */
const memory = '/dev/shm';
const memoryNeeded = 1e9;
/** How much is shown of what a failed build said last. */
const lastWords = 2000;
/** How many bytes of a difference are shown. */
const shown = 16;

const scripts = ['scripts/build.ts', 'scripts/offline/run.ts'];
const settings = [
  { folder: 'one', environment: { TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' } },
  {
    folder: 'a longer name with spaces',
    environment: { TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  },
];

/** Returns whether two builds of the work tree are the same, with the files that are not. */
export function checkReproducible(): Check[] {
  const places = [tmpdir(), otherFileSystem()].map((parent) => mkdtempSync(join(parent, 'atlas-twice-')));
  const clean = () => {
    for (const place of places) rmSync(place, { recursive: true, force: true });
  };
  // Without a listener of our own the process ends before anything is deleted.
  process.once('exit', clean).once('SIGINT', stop).once('SIGTERM', stop);
  // Both copies are taken before the first build, so that nobody changes a file between them.
  const copies = settings.map(({ folder }, index) => {
    const path = join(places[index] ?? '', folder);
    mkdirSync(path);
    return copySite(path);
  });
  for (const [index, copy] of copies.entries()) build(copy, settings[index]?.environment ?? {});
  const [first = '', second = ''] = copies.map(({ folder }) => join(folder, 'dist'));
  const { files, bytes, problems } = compare(first, second);
  clean();
  const measured = `${files} files, ${(bytes / 1e6).toFixed(1)} MB`;
  return [{ name: 'two clean builds in two folders are identical', problems, measured }];
}

const stop = () => process.exit(130);

function otherFileSystem(): string {
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > memoryNeeded ? memory : tmpdir();
}

function build(copy: SiteCopy, environment: Readonly<Record<string, string>>): void {
  for (const script of scripts) {
    const { status, output } = copy.run(script, environment);
    if (status !== 0) throw new Error(`${script} failed in ${copy.folder}:\n${output.slice(-lastWords)}`);
  }
}

/** Compares all files of two folders: which of them only one has, and where the others differ first. */
export function compare(first: string, second: string) {
  const [here, there] = [filesOf(first), filesOf(second)];
  const both = here.filter((name) => there.includes(name));
  const only = [
    ...here.filter((name) => !there.includes(name)).map((name) => `${name} is in the first build only`),
    ...there.filter((name) => !here.includes(name)).map((name) => `${name} is in the second build only`),
  ];
  const differences = both.flatMap((name) => {
    const [a, b] = [readFileSync(join(first, name)), readFileSync(join(second, name))];
    return a.equals(b) ? [] : [`${name} differs ${firstDifference(a, b)}`];
  });
  const bytes = here.reduce((sum, name) => sum + statSync(join(first, name)).size, 0);
  return { files: here.length, bytes, problems: [...only, ...differences] };
}

/** All files, also those whose names begin with a dot. */
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();

/** Tells the place of the first difference with the bytes there, as text where they are one. */
function firstDifference(a: Buffer, b: Buffer): string {
  const at = a.findIndex((byte, index) => byte !== b[index]);
  const place = at === -1 ? a.length : at;
  const bytesOf = (bytes: Buffer) => JSON.stringify(bytes.subarray(place, place + shown).toString('latin1'));
  return `from byte ${place}: ${bytesOf(a)} in the first build, ${bytesOf(b)} in the second`;
}

if (import.meta.main) await runAlone(checkReproducible);
