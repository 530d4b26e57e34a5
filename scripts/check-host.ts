/** Serves dist/ by the real nginx with the configuration in deploy/, and looks whether it does what we promise. */
import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAlone, type Check } from './check.ts';
import { askAt } from './host/ask.ts';
import { quick } from './host/compress.ts';
import { deploy, goBack } from './host/deploy.ts';
import { findNginx } from './host/find-nginx.ts';
import { smoke } from './host/smoke.ts';
import { choosePort } from './port.ts';

/** How long a busy machine may take to start nginx. */
const patience = 10_000;

/** Returns the checks of a host over dist/ as `npm run deploy` leaves it, and of the way back. */
export async function checkHost(): Promise<Check[]> {
  const nginx = findNginx();
  const place = mkdtempSync(join(tmpdir(), 'atlas-host-'));
  const port = await choosePort();
  try {
    await deploy('dist', place, quick);
    const configuration = configure(place, port);
    // The workers of a root's nginx are somebody else, who may not look into a temporary folder.
    const asRoot = process.getuid?.() === 0 ? 'user root; ' : '';
    const server = spawn(nginx, ['-c', configuration, '-g', `${asRoot}daemon off;`], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let complaints = '';
    server.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    try {
      await untilUp(`http://127.0.0.1:${port}`, () => complaints);
      const brotli = existsSync(join(place, 'current/nginx/brotli.conf'));
      return [
        ...(await smoke({
          origin: `http://127.0.0.1:${port}`,
          site: 'dist',
          encodings: brotli ? ['gzip', 'br'] : ['gzip'],
        })),
        await checkWayBack(place, port),
        { name: 'nginx warns of nothing in the configuration', problems: warnings(complaints) },
      ];
    } finally {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGQUIT');
      await gone;
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

const warnings = (complaints: string) =>
  complaints.split('\n').filter((line) => /\[(warn|emerg|alert|crit)\]/.test(line));

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

/** A second release with another page is served at once; the way back shows the first again, without a restart. */
async function checkWayBack(place: string, port: number): Promise<Check> {
  const ask = askAt(`http://127.0.0.1:${port}`);
  const problems: string[] = [];
  const small = join(place, 'small');
  mkdirSync(small);
  writeFileSync(join(small, 'index.html'), 'the next release');
  writeFileSync(join(small, '404.html'), 'not found');
  const first = readlinkSync(join(place, 'current'));
  const before = (await ask('/')).body;
  // Names of releases are as exact as a second.
  await new Promise((resolve) => setTimeout(resolve, 1100));
  await deploy(small, place, quick);
  const after = (await ask('/')).body.toString();
  if (after !== 'the next release') problems.push('the next release is not served');
  goBack(place);
  if (readlinkSync(join(place, 'current')) !== first) problems.push('the way back leads to another release');
  if (!(await ask('/')).body.equals(before)) problems.push('the way back does not show the page as it was');
  return { name: 'a release is switched to and back without a restart', problems };
}

if (import.meta.main) await runAlone(checkHost);
