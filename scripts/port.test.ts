import { createServer, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { choosePort, firstPort } from './port.ts';

const open: { close(): unknown }[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** Takes a port as another program would, and returns it. */
function take(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    open.push(server);
    server.listen(0, '127.0.0.1', () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}

describe('choosing a port', () => {
  it('takes a free one near the first where none is named', async () => {
    expect(await choosePort('')).toBeGreaterThanOrEqual(firstPort);
  });

  it('says so where the named port is taken', async () => {
    const port = await take();
    await expect(choosePort(String(port))).rejects.toThrow(`Port ${port} is taken.`);
  });

  it.each(['http', '0', '70000', '80.5'])('explains that %s is no port', async (wanted) => {
    await expect(choosePort(wanted)).rejects.toThrow(
      `PORT is “${wanted}”; expected a whole number from 1 to 65535.`,
    );
  });
});
