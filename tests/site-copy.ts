import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a build reads. */
const sources = [
  'astro.config.mjs',
  'content',
  'docs/accessibility-test.json',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

interface Outcome {
  status: number | null;
  output: string;
}

/** A copy of the repository whose content a test may spoil. */
export interface SiteCopy {
  folder: string;
  read(path: string): string;
  write(path: string, text: string): void;
  remove(path: string): void;
  /** Replaces one text of a file by another. Throws where the file does not hold it: the test would prove nothing. */
  replace(path: string, before: string, after: string): void;
  /** Puts content/ back as it is in the repository. */
  restore(): void;
  /** Runs a script of the copy, with more in its environment. */
  run(script: string, environment?: Readonly<Record<string, string>>): Outcome;
  /** Runs the build as `npm run build` does. */
  build(): Outcome;
  delete(): void;
}

/** Copies the repository, without dist/, into a folder: an empty one, or a new one of its own. */
export function copySite(folder = mkdtempSync(join(tmpdir(), 'site-copy-'))): SiteCopy {
  for (const source of sources) cpSync(source, join(folder, source), { recursive: true });
  // Each package is linked by itself, because Astro keeps its cache of the content inside node_modules/.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((name) => !name.startsWith('.'))) {
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  }
  const at = (path: string) => join(folder, path);
  const read = (path: string) => readFileSync(at(path), 'utf8');
  const write = (path: string, text: string) => {
    writeFileSync(at(path), text);
  };
  const run = (script: string, environment: Readonly<Record<string, string>> = {}): Outcome => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...environment },
    });
    return { status, output: stdout + stderr };
  };
  return {
    folder,
    read,
    write,
    remove: (path) => {
      rmSync(at(path));
    },
    replace: (path, before, after) => {
      const text = read(path);
      if (!text.includes(before)) throw new Error(`${path} does not hold ${before}`);
      write(
        path,
        text.replace(before, () => after),
      );
    },
    restore: () => {
      rmSync(at('content'), { recursive: true });
      cpSync('content', at('content'), { recursive: true });
    },
    run,
    build: () => run('scripts/build.ts'),
    delete: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
