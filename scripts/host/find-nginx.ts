import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const advice = 'Install it (Debian: apt-get install nginx-light).';
const places = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];
const installed = () => places.find((path) => existsSync(path));

function install(...packages: string[]): boolean {
  const { status } = spawnSync('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // Debian starts a server that it installs; this one is only for tests.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  });
  return status === 0;
}

/**
 * Returns the path of nginx, and installs Debian's package where root finds none, with the module for Brotli where
 * there is one. Throws with advice where there is no nginx and it cannot be installed.
 */
export function findNginx(): string {
  const found = installed();
  if (found) return found;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error(`No nginx was found. ${advice}`);
  console.log('No nginx was found: installing the package of the system.');
  spawnSync('apt-get', ['-qq', 'update'], { stdio: 'ignore' });
  if (!install('nginx-light', 'libnginx-mod-http-brotli-static') && !install('nginx-light')) {
    throw new Error(`nginx could not be installed. ${advice}`);
  }
  const path = installed();
  if (!path) throw new Error(`nginx was installed and is in none of the usual places. ${advice}`);
  return path;
}
