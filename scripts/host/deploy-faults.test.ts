import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type * as filesystem from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { quick } from './compress.ts';

/** How many bytes the disk still takes. */
const disk = vi.hoisted(() => ({ room: Infinity }));
vi.mock('node:fs/promises', async (load) => {
  const real = await load<typeof filesystem>();
  const writeFile = (file: string, content: Buffer) => {
    disk.room -= content.length;
    if (disk.room >= 0) return real.writeFile(file, content);
    return Promise.reject(Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' }));
  };
  return { ...real, writeFile };
});

// Other tests of this worker have read the module with a disk that never fills, and must find it so again.
vi.resetModules();
afterAll(() => void vi.resetModules());
const { deploy } = await import('./deploy.ts');

let site: string;
let place: string;
/** What a home page says of where it stands. */
const home = '<link rel="canonical" href="https://example.org/" />';
const served = () => readFileSync(join(place, 'current/site/index.html'), 'utf8');
const halfMade = () => readdirSync(join(place, 'releases')).filter((name) => name.startsWith('.'));
const fill = (word: string) => {
  for (const name of ['index', ...Array.from({ length: 60 }, (_, page) => `page-${page}`)])
    writeFileSync(join(site, `${name}.html`), `${word} ${name} `.repeat(200) + home);
};

beforeEach(async () => {
  disk.room = Infinity;
  site = mkdtempSync(join(tmpdir(), 'site-'));
  place = mkdtempSync(join(tmpdir(), 'place-'));
  fill('first');
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 1), toFake: ['Date'] });
  await deploy(site, place, quick);
  vi.useRealTimers();
  fill('second');
});

afterEach(() => {
  rmSync(site, { recursive: true });
  rmSync(place, { recursive: true });
});

it('leaves what is served alone on a full disk, and gives the room back', async () => {
  disk.room = 5000;
  await expect(deploy(site, place, quick)).rejects.toThrow('ENOSPC');
  expect(served()).toMatch(/^first/);
  expect(halfMade()).toEqual([]);
  disk.room = Infinity;
  await deploy(site, place, quick);
  expect(served()).toMatch(/^second/);
});

/** A deployment that stands still in the middle of its writing, and says so. */
const stuck = (from: string, to: string) => `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const { writeFile } = fs.promises;
  let written = 0;
  fs.promises.writeFile = (...all) => {
    if (++written <= 20) return writeFile(...all);
    console.log('half-way');
    setInterval(() => undefined, 1000);
    return new Promise(() => undefined);
  };
  syncBuiltinESMExports();
  const { deploy } = await import('./scripts/host/deploy.ts');
  await deploy(${JSON.stringify(from)}, ${JSON.stringify(to)});
`;

it('leaves what is served alone when it is killed half-way, and the next one clears up', async () => {
  const words = ['--input-type=module', '--eval', stuck(site, place)];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = once(child, 'exit');
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  expect(await gone).toEqual([null, 'SIGKILL']);
  expect(served()).toMatch(/^first/);
  expect(halfMade()).toHaveLength(1);
  await deploy(site, place, quick);
  expect(served()).toMatch(/^second/);
  expect(halfMade()).toEqual([]);
});
