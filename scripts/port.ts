import { createServer } from 'node:net';

/** The port that a local visit tries first. */
export const firstPort = 4321;
/** How many ports are tried after the first: more than anyone has sites open at a time. */
const attempts = 50;

/** Browsers ask IPv6 first: a port is only ours when nobody answers at either address. */
const loopbacks = ['127.0.0.1', '::1'];

function isFreeAt(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', ({ code }: NodeJS.ErrnoException) => {
      // A machine without IPv6 has nobody there.
      resolve(code !== 'EADDRINUSE' && code !== 'EACCES');
    });
    probe.listen(port, host, () =>
      probe.close(() => {
        resolve(true);
      }),
    );
  });
}

/** Whether a server can listen at a port of this machine. */
export async function isFree(port: number): Promise<boolean> {
  const answers = await Promise.all(loopbacks.map((host) => isFreeAt(host, port)));
  return answers.every(Boolean);
}

/**
 * Returns the port to serve on: the value of PORT, or else 4321 or the next free one.
 * Throws where PORT is no port or is taken, because who names a port expects the site there.
 */
export async function choosePort(wanted = process.env['PORT']): Promise<number> {
  if (wanted) {
    const port = Number(wanted);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) {
      throw new Error(`PORT is “${wanted}”; expected a whole number from 1 to 65535.`);
    }
    if (await isFree(port)) return port;
    throw new Error(`Port ${wanted} is taken. Choose another PORT, or unset it to take the next free one.`);
  }
  for (let port = firstPort; port < firstPort + attempts; port++) {
    if (await isFree(port)) return port;
  }
  throw new Error(`The ports ${firstPort} to ${firstPort + attempts - 1} are taken. Set PORT to a free one.`);
}
