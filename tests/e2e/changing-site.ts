import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { headersOf } from '../../scripts/host/headers.ts';
import { createSiteServer } from '../../scripts/site-server.ts';

/** The built site at an address of its own, which a test can change, stop from answering, and ask what was fetched. */
export interface ChangingSite {
  origin: string;
  /** Paths that were asked for, in order. */
  asked: string[];
  /** Texts that stand in the place of files, by path: what a new release changes. */
  changed: Map<string, string>;
  /** Whether it takes requests and does not answer. */
  hangs: boolean;
  close: () => void;
}

/** Serves dist/ at a free port. */
export async function serveChangingSite(): Promise<ChangingSite> {
  const files = createSiteServer('dist');
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*$/, '');
    site.asked.push(path);
    if (site.hangs) return;
    const text = site.changed.get(path);
    if (text === undefined) {
      files.emit('request', request, response);
      return;
    }
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    response.writeHead(200, { ...headersOf(path), 'Content-Type': type }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const site: ChangingSite = {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    asked: [],
    changed: new Map(),
    hangs: false,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  return site;
}
