import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let house: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
};
const served = () => readFileSync(join(house, 'dist/index.html'), 'utf8');
const build = () => spawnSync(process.execPath, ['scripts/build.ts'], { cwd: house, encoding: 'utf8' });

/** Astro writes one page after another; what happens between two is up to the test. */
const astro = (between: string) => `
  import { mkdirSync, writeFileSync } from 'node:fs';
  const made = process.argv.at(-1);
  mkdirSync(made);
  writeFileSync(made + '/index.html', 'new');
  ${between}
  writeFileSync(made + '/about.html', 'new');
`;
const program = 'node_modules/astro/bin/astro.mjs';
const last = 'scripts/release/write.ts';

async function untilThere(path: string): Promise<void> {
  while (!existsSync(join(house, path))) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** As the machine does when its power fails: the build and what it started are gone at once. */
async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await gone;
}

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'build-'));
  for (const step of ['scripts/validate/run.ts', 'scripts/host/write-host-files.ts', last]) write(step, '');
  for (const script of ['scripts/build.ts', 'scripts/astro-build.ts'])
    copyFileSync(script, join(house, script));
  write(program, astro(''));
  write('package.json', '{"type":"module"}');
  write('dist/index.html', 'old');
});

afterEach(() => rmSync(house, { recursive: true }));

it('replaces the site when all went well, and leaves nothing beside it', () => {
  expect(build().status).toBe(0);
  expect(served()).toBe('new');
  expect(existsSync(join(house, '.build'))).toBe(false);
  expect(existsSync(join(house, '.build-previous'))).toBe(false);
});

it('leaves the site as it was when it is killed half-way, and the next build works', async () => {
  write(program, astro('setInterval(() => undefined, 1000); await new Promise(() => undefined);'));
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    cwd: house,
    detached: true,
    stdio: 'ignore',
  });
  await untilThere('.build/index.html');
  await kill(child);
  expect(served()).toBe('old');
  write(program, astro(''));
  expect(build().status).toBe(0);
  expect(served()).toBe('new');
});

it.each([
  ['Astro', program, astro("throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });")],
  ['the manifest', last, "throw new Error('ENOSPC: no space left on device');"],
])('leaves the site as it was when the disk is full for %s, and says so', (_, step, text) => {
  write(step, text);
  const { status, stderr } = build();
  expect(status).not.toBe(0);
  expect(stderr).toContain('ENOSPC');
  expect(stderr).toContain('dist/ still holds the last good site');
  expect(served()).toBe('old');
});

it('finds the last good site where a build was killed between its two renames', () => {
  renameSync(join(house, 'dist'), join(house, '.build-previous'));
  write(program, 'process.exit(1)');
  expect(build().status).toBe(1);
  expect(served()).toBe('old');
});
