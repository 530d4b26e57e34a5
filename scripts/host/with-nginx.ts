/** Serves a built site by the nginx of the machine, as `npm run deploy` leaves it, for as long as something looks at it. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFor } from '../built-pages.ts';
import { choosePort } from '../port.ts';
import { askAt } from './ask.ts';
import type { Effort } from './compress.ts';
import { deploy } from './deploy.ts';
import { findNginx } from './find-nginx.ts';

/** A running nginx. */
export interface Nginx {
  /** Where the site stands, with its folder of the host if it has one. */
  origin: string;
  /** The folder that holds the releases. */
  place: string;
  /** Whether it sends Brotli. */
  brotli: boolean;
  /** What it has said so far. */
  complaints: () => string;
  /** The process that starts the workers. */
  pid: number;
}

/** How long a busy machine may take to start nginx. */
const patience = 10_000;

/** Returns what `look` returns over the served site; stops nginx and deletes the releases whatever happens. */
export async function withNginx<T>(
  effort: Effort,
  look: (nginx: Nginx) => Promise<T>,
  site = 'dist',
): Promise<T> {
  const nginx = findNginx();
  const place = mkdtempSync(join(tmpdir(), 'atlas-host-'));
  const port = await choosePort();
  try {
    await deploy(site, place, effort);
    const configuration = configure(place, port);
    // The workers of a root's nginx are somebody else, who may not look into a temporary folder.
    const asRoot = process.getuid?.() === 0 ? 'user root; ' : '';
    const server = spawn(nginx, ['-c', configuration, '-g', `${asRoot}daemon off;`], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    // Asked for at once: one that stopped by itself, at a port that is taken, would be waited for without an end.
    const gone = new Promise((resolve) => server.once('exit', resolve));
    let said = '';
    server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const origin = `http://localhost:${port}${builtFor(site).base}`;
    const complaints = () => said;
    try {
      await untilUp(origin, complaints);
      const brotli = existsSync(join(place, 'current/nginx/brotli.conf'));
      return await look({ origin, place, brotli, complaints, pid: server.pid ?? NaN });
    } finally {
      server.kill('SIGQUIT');
      await gone;
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** The configuration of the container, at a port and with temporary folders of its own. */
function configure(place: string, port: number): string {
  const temporary = join(place, 'temporary');
  mkdirSync(temporary);
  chmodSync(temporary, 0o777);
  const file = join(place, 'nginx.conf');
  const text = readFileSync(join(place, 'current/nginx/nginx.conf'), 'utf8');
  writeFileSync(
    file,
    text.replaceAll('/tmp/atlas-nginx', temporary).replace('listen 8080;', `listen 127.0.0.1:${port};`),
  );
  return file;
}

async function untilUp(origin: string, complaints: () => string) {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    try {
      await askAt(origin)('/');
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`nginx did not start: ${complaints()}`);
}
