import { spawn, type ChildProcess } from 'node:child_process';
import { choosePort } from '../../scripts/port.ts';
import type { SiteCopy } from '../site-copy.ts';

/** The build of all pages on a slow, busy machine. */
export const buildTime = 240_000;

/** A copy of the repository that `npm start` has built and serves. */
export interface OpenCopy {
  origin: string;
  close(): void;
}

/** Builds and serves a copy as `npm start` does. Rejects where it cannot be built. */
export async function openCopy(
  site: SiteCopy,
  environment: Readonly<Record<string, string>> = {},
): Promise<OpenCopy> {
  const own: NodeJS.ProcessEnv = { ...process.env, ...environment, PORT: String(await choosePort('')) };
  delete own['SITE_ORIGIN'];
  const start = spawn(process.execPath, ['scripts/start.ts'], {
    cwd: site.folder,
    env: own,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { origin: await announcedOrigin(start), close: () => start.kill() };
}

/** The address that `npm start` prints when the site is open. */
function announcedOrigin(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    program.stdout?.on('data', (text: Buffer) => {
      output += text.toString();
      const address = /open at (http:\/\/localhost:\d+)\//.exec(output)?.[1];
      if (address) resolve(address);
    });
    program.once('exit', (status) => {
      reject(
        new Error(`npm start ended with ${String(status)} before the site was open:\n${output.slice(-2000)}`),
      );
    });
  });
}
