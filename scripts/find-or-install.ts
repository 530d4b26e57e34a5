import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

let isFresh = false;

/**
 * Installs a program that `find` looks for, by the first of Debian's sets of packages that can be had, where root runs us.
 * Returns what `find` then finds. Throws with advice, which ends with what to do `elsewhere`, where nobody may install,
 * nothing can be had, or it is still not found.
 */
export function findOrInstall<T>(
  name: string,
  find: () => T | undefined,
  sets: readonly (readonly string[])[],
  elsewhere = '',
): T {
  const found = find();
  if (found !== undefined) return found;
  const advice = `Install it (Debian: apt-get install ${sets.at(-1)?.join(' ') ?? name}${elsewhere}).`;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error(`No ${name} was found. ${advice}`);
  console.log(`No ${name} was found: installing the package of the system.`);
  if (!isFresh) spawnSync('apt-get', ['-qq', 'update'], { stdio: 'ignore' });
  isFresh = true;
  if (!sets.some(install)) throw new Error(`${name} could not be installed. ${advice}`);
  const installed = find();
  if (installed === undefined) throw new Error(`${name} was installed and was not found. ${advice}`);
  return installed;
}

function install(packages: readonly string[]): boolean {
  const { status } = spawnSync('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // Debian starts a server that it installs; this one is only for tests.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  });
  return status === 0;
}
