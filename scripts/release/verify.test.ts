import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSiteServer } from '../site-server.ts';
import { manifestOf, places } from './manifest.ts';
import { verify } from './verify.ts';

let site: string;
let servers: Server[];
const write = (path: string, text: string | Buffer, folder = site) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const seal = (folder = site) => {
  const origin = { edition: '2024-02-14', release: '2026.1.0', commit: null, origin: 'http://localhost' };
  const manifest = manifestOf(folder, origin, [['/id/1/', '/cities/cork/']]);
  write(places.manifest, JSON.stringify(manifest), folder);
};
const problems = async (place: string, trusted?: string) =>
  (await verify(place, trusted)).flatMap((check) => check.problems);

async function serve(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
/** A server of the site that fails where a test wants it to. */
const failing = (fails: RequestListener) => {
  const sound = createSiteServer(site);
  return createServer((request, response) => {
    fails(request, response);
    if (!response.writableEnded && !request.socket.destroyed) sound.emit('request', request, response);
  });
};

beforeEach(() => {
  servers = [];
  site = mkdtempSync(join(tmpdir(), 'verify-'));
  write('index.html', 'home');
  write('404.html', 'not found');
  write('cities/cork/index.html', 'Cork');
  write('cities/cork.json', '{}');
  write('id/1/index.html', 'a page that leads on');
  write('_headers', '/*');
  seal();
});

afterEach(() => {
  for (const server of servers) server.close().closeAllConnections();
  rmSync(site, { recursive: true });
});

describe('a folder', () => {
  it('is as it was built', async () => {
    expect(await problems(site)).toEqual([]);
  });

  it('tells a changed byte, a missing file and one too many', async () => {
    write('cities/cork/index.html', 'Cork'.replace('k', 'd'));
    rmSync(join(site, 'cities/cork.json'));
    write('cities/extra.html', 'x');
    expect(await problems(site)).toEqual([
      'missing: cities/cork.json',
      'changed: cities/cork/index.html (the same size)',
      'extra: cities/extra.html',
    ]);
  });

  it('knows the compressed copies of a deployment, and looks into them', async () => {
    write('index.html.br', brotliCompressSync('home'));
    write('index.html.gz', gzipSync('home'));
    expect(await problems(site)).toEqual([]);
    write('index.html.br', brotliCompressSync('hole'));
    write('index.html.gz', 'no gzip');
    expect(await problems(site)).toEqual([
      'changed: index.html.br (the same size)',
      'changed: index.html.gz (does not unpack)',
    ]);
  });

  it('may be held against a manifest that is trusted more than its own', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'verify-copy-'));
    try {
      cpSync(site, copy, { recursive: true });
      write('index.html', 'hole', copy);
      seal(copy);
      expect(await problems(copy)).toEqual([]);
      expect(await problems(copy, site)).toEqual([
        'it tells another file: index.html',
        'changed: index.html (the same size)',
      ]);
    } finally {
      rmSync(copy, { recursive: true });
    }
  });

  it('without a manifest, or with one that is none, is told in words', async () => {
    write(places.manifest, '{');
    await expect(verify(site)).rejects.toThrow('is no manifest of this atlas');
    rmSync(join(site, places.manifest));
    await expect(verify(site)).rejects.toThrow('Name a folder that npm run build wrote');
  });
});

describe('a live site', () => {
  it('is as it was built', async () => {
    expect(await problems(await serve(createSiteServer(site)))).toEqual([]);
  });

  it('may lead on by itself, but only to where it should', async () => {
    let to = '/cities/cork/';
    const address = await serve(
      failing((request, response) => {
        if (request.url === '/id/1/') response.writeHead(301, { Location: to }).end();
      }),
    );
    expect(await problems(address)).toEqual([]);
    to = '/elsewhere/';
    expect(await problems(address)).toEqual([
      'changed: id/1/index.html (leads to /elsewhere/, not /cities/cork/)',
    ]);
  });

  it('tells a changed byte and a missing file', async () => {
    write('cities/cork/index.html', 'Cord');
    rmSync(join(site, 'cities/cork.json'));
    expect(await problems(await serve(createSiteServer(site)))).toEqual([
      'missing: cities/cork.json (404)',
      'changed: cities/cork/index.html (the same size)',
    ]);
  });

  it('is read as browsers read it: compressed', async () => {
    let packed = brotliCompressSync('Cork');
    const address = await serve(
      failing((request, response) => {
        if (request.url === '/cities/cork/')
          response.writeHead(200, { 'Content-Encoding': 'br' }).end(packed);
      }),
    );
    expect(await problems(address)).toEqual([]);
    packed = brotliCompressSync('Cord');
    expect(await problems(address)).toEqual(['changed: cities/cork/index.html (the same size)']);
  });

  it('that fails for one file is told for this file', async () => {
    const address = await serve(
      failing((request, response) => {
        if (request.url === '/cities/cork.json') response.writeHead(503).end();
        if (request.url === '/cities/cork/') request.socket.destroy();
      }),
    );
    const [first, second, ...more] = (await problems(address)).sort();
    expect(first).toBe('/cities/cork.json answers 503');
    expect(second).toMatch(/^\/cities\/cork\/: /);
    expect(more).toEqual([]);
  });

  it('that stops answering is given up', async () => {
    for (let page = 0; page < 50; page++) write(`pages/${page}/index.html`, String(page));
    seal();
    const address = await serve(
      failing((request) => {
        if (request.url !== `/${places.manifest}`) request.socket.destroy();
      }),
    );
    expect((await problems(address)).at(-1)).toMatch(/stopped answering; \d\d files were not looked at/);
  });

  it('that is not there, or tells no manifest, is told in words', async () => {
    await expect(verify('http://127.0.0.1:1')).rejects.toThrow(
      /^http:\/\/127.0.0.1:1 does not answer: .*Is the address right/,
    );
    rmSync(join(site, places.manifest));
    await expect(verify(await serve(createSiteServer(site)))).rejects.toThrow('has no manifest');
  });
});

it('tells the same for the same files, whatever the order in which they were written', () => {
  const other = mkdtempSync(join(tmpdir(), 'verify-other-'));
  try {
    for (const path of [
      'id/1/index.html',
      '_headers',
      'cities/cork.json',
      'cities/cork/index.html',
      '404.html',
      'index.html',
    ])
      write(path, readFileSync(join(site, path)), other);
    seal(other);
    expect(readFileSync(join(other, places.manifest))).toEqual(readFileSync(join(site, places.manifest)));
  } finally {
    rmSync(other, { recursive: true });
  }
});
