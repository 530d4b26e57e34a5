import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** A server of some files as a good host sends them: text compressed by Brotli, each compressed once. */
export function createBrotliServer(find: (path: string) => string | Buffer | undefined): Server {
  const packed = new Map<string, Buffer>();
  return createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const path = asked.endsWith('/') ? `${asked}index.html` : asked;
    const found = packed.has(path) ? '' : find(path);
    if (found === undefined) {
      response.writeHead(404).end();
      return;
    }
    const isText = !['.png', '.woff2'].includes(extname(path));
    const body = packed.get(path) ?? (isText ? brotliCompressSync(found) : Buffer.from(found));
    packed.set(path, body);
    response.writeHead(200, {
      'Content-Type': types[extname(path)] ?? 'application/octet-stream',
      ...(isText && { 'Content-Encoding': 'br' }),
    });
    response.end(body);
  });
}

/** Finds files in a folder. */
export const inFolder = (folder: string) => (path: string) => {
  const file = join(folder, path);
  return existsSync(file) ? readFileSync(file) : undefined;
};
