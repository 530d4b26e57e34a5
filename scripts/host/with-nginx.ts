/** Serves a built site by the nginx of the machine, as `npm run deploy` leaves it, for as long as something looks at it. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFor } from '../built-pages.ts';
import { choosePort } from '../port.ts';
import { makeCertificate } from './certificate.ts';
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

/** What is served, and how. */
interface Served {
  /** The folder of a built site. */
  site?: string;
  /** Over https and HTTP/2, as hosts do, with a certificate that a browser must be told to take. */
  secure?: boolean;
}

/** How long a busy machine may take to start nginx. */
const patience = 10_000;

/** Returns what `look` returns over the served site; stops nginx and deletes the releases whatever happens. */
export async function withNginx<T>(
  effort: Effort,
  look: (nginx: Nginx) => Promise<T>,
  { site = 'dist', secure = false }: Served = {},
): Promise<T> {
  const nginx = findNginx();
  const place = mkdtempSync(join(tmpdir(), 'atlas-host-'));
  const port = await choosePort();
  try {
    await deploy(site, place, effort);
    const configuration = configure(place, port, secure);
    // The workers of a root's nginx are somebody else, who may not look into a temporary folder.
    const asRoot = process.getuid?.() === 0 ? 'user root; ' : '';
    const server = spawn(nginx, ['-c', configuration, '-g', `${asRoot}daemon off;`], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    // Asked for at once: one that stopped by itself, at a port that is taken, would be waited for without an end.
    const gone = new Promise((resolve) => server.once('exit', resolve));
    let said = '';
    server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const origin = `${secure ? 'https' : 'http'}://localhost:${port}${builtFor(site).base}`;
    const complaints = () => said;
    try {
      await untilUp(port, complaints);
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
function configure(place: string, port: number, secure: boolean): string {
  const temporary = join(place, 'temporary');
  mkdirSync(temporary);
  chmodSync(temporary, 0o777);
  const file = join(place, 'nginx.conf');
  const listen = [`listen 127.0.0.1:${port}${secure ? ' ssl http2' : ''};`];
  if (secure) {
    const { certificate, key } = makeCertificate(place);
    listen.push(`ssl_certificate ${certificate};`, `ssl_certificate_key ${key};`);
  }
  const text = readFileSync(join(place, 'current/nginx/nginx.conf'), 'utf8');
  writeFileSync(
    file,
    text.replaceAll('/tmp/atlas-nginx', temporary).replace('listen 8080;', listen.join('\n    ')),
  );
  return file;
}

async function untilUp(port: number, complaints: () => string) {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const socket = connect(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    } finally {
      socket.destroy();
    }
  }
  throw new Error(`nginx did not start: ${complaints()}`);
}
