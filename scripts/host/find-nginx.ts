import { existsSync } from 'node:fs';
import { findOrInstall } from '../find-or-install.ts';

const places = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];

/**
 * Returns the path of nginx, and installs Debian's package where root finds none, with the module for Brotli where
 * there is one. Throws with advice where there is no nginx and it cannot be installed.
 */
export const findNginx = (): string =>
  findOrInstall('nginx', () => places.find((path) => existsSync(path)), [
    ['nginx-light', 'libnginx-mod-http-brotli-static'],
    ['nginx-light'],
  ]);
