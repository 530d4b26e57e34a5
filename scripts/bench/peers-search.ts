import type { AddressInfo, Socket } from 'node:net';
import type { Browser } from '@playwright/test';
import { createBrotliServer, inFolder } from './brotli-server.ts';

const query = 'cork';

interface Peer {
  name: string;
  path: string;
  input: string;
  result: string;
}

/** What Pagefind's manual says to write, and nothing else. https://pagefind.app/docs/ui/ */
const plain = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Search</title>
<link href="/pagefind/pagefind-ui.css" rel="stylesheet">
<script src="/pagefind/pagefind-ui.js"></script>
</head>
<body>
<div id="search"></div>
<script>
window.addEventListener('DOMContentLoaded', () => new PagefindUI({ element: '#search', showSubResults: true }));
</script>
</body>
</html>`;
const plainPath = '/plain.html';

const peers: readonly Peer[] = [
  {
    name: 'this atlas',
    path: '/search/',
    input: 'page-search input[name=q]',
    result: 'page-search [data-list] li a',
  },
  {
    name: 'Pagefind’s own page',
    path: plainPath,
    input: '.pagefind-ui__search-input',
    result: '.pagefind-ui__result-link',
  },
];

/** Bytes on the wire, with headers, before and after the first results of a search. */
export interface SearchWeight {
  name: string;
  before: number;
  after: number;
}

/** Weighs our search page and Pagefind's own over the same index, cold. The server counts, because a browser's tools miss what workers fetch. */
export async function weighSearches(browser: Browser): Promise<SearchWeight[]> {
  const weights: SearchWeight[] = [];
  const inDist = inFolder('dist');
  for (const { name, path, input, result } of peers) {
    const sockets = new Set<Socket>();
    const server = createBrotliServer((asked) => (asked === plainPath ? plain : inDist(asked)));
    server.on('connection', (socket: Socket) => sockets.add(socket));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const written = () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      const { port } = server.address() as AddressInfo;
      await page.goto(`http://localhost:${port}${path}`, { waitUntil: 'networkidle' });
      const before = written();
      await page.locator(input).fill(query);
      await page.locator(result).first().waitFor();
      await page.waitForLoadState('networkidle');
      weights.push({ name, before, after: written() });
    } finally {
      await context.close();
      server.close();
      server.closeAllConnections();
    }
  }
  return weights;
}
