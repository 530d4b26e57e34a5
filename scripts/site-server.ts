import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { caching, headersOf } from './host/headers.ts';
import { typeByEnding, withCharset } from './host/media-types.ts';

/**
 * Returns a server of the built site, not yet listening. It reads the folder at each request, so that a new build
 * shows at once; unknown addresses get 404.html with status 404, and so do those outside `base`, the folder of the host
 * that the site stands in.
 */
export function createSiteServer(folder: string, base = ''): Server {
  const files = sirv(folder, { dev: true, etag: true, setHeaders: nameType });
  return createServer((request, response) => {
    const [address = '/', query] = (request.url ?? '/').split('?');
    const isOurs = address.startsWith(`${base}/`);
    const path = isOurs ? address.slice(base.length) : '/';
    for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    if (isOurs ? isPageWithoutSlash(folder, path) : address === base) {
      response.writeHead(308, { Location: `${address}/${query === undefined ? '' : `?${query}`}` }).end();
      return;
    }
    if (!isOurs) {
      answerNotFound(folder, request, response);
      return;
    }
    request.url = request.url?.slice(base.length);
    // sirv throws at a range whose end is before its start; all files are small, so ranges are not needed.
    delete request.headers.range;
    files(request, response, () => {
      answerNotFound(folder, request, response);
    });
  });
}

function nameType(response: ServerResponse, path: string) {
  const type = typeByEnding[extname(path).slice(1)];
  if (type) response.setHeader('Content-Type', withCharset(type));
}

/** One page has one address: `/cities/cork` leads to `/cities/cork/`, as on static hosts. */
function isPageWithoutSlash(folder: string, path: string): boolean {
  const plain = /^\/[\w/-]*[\w-]$/.test(path) && !path.includes('//');
  return plain && existsSync(join(folder, path, 'index.html'));
}

function answerNotFound(folder: string, request: IncomingMessage, response: ServerResponse) {
  const page = join(folder, '404.html');
  response.setHeader('Cache-Control', caching.changing);
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(request.method === 'GET' && existsSync(page) ? readFileSync(page) : undefined);
}
