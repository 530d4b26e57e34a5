import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSiteServer } from './site-server.ts';

let folder: string;
let server: Server;
let origin: string;

const visit = (path: string, options: RequestInit = {}) =>
  fetch(origin + path, { redirect: 'manual', ...options });

/** Asks for a path exactly as written; fetch would tidy it first. */
function statusOfRawPath(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    request({ host: '127.0.0.1', port, path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

beforeAll(async () => {
  const parent = mkdtempSync(join(tmpdir(), 'site-'));
  folder = join(parent, 'dist');
  mkdirSync(join(folder, 'cities/cork'), { recursive: true });
  writeFileSync(join(parent, 'secret.txt'), 'not part of the site');
  writeFileSync(join(folder, '404.html'), '<h1>Not found</h1>');
  writeFileSync(join(folder, 'cities/cork/index.html'), '<h1>Cork</h1>');
  writeFileSync(join(folder, 'serif.woff2'), 'font');
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets/serif.Ab12.woff2'), 'font');
  for (const name of ['cities.csv', 'index.txt', 'calendar.ics', 'cities.kml'])
    writeFileSync(join(folder, name), 'Türkiye');
  server = createSiteServer(folder);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(join(folder, '..'), { recursive: true });
});

describe('the server of the built site', () => {
  it('gives a page as UTF-8 HTML, with the headers that protect it', async () => {
    const answer = await visit('/cities/cork/?from=search');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('<h1>Cork</h1>');
    expect(answer.headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/);
    expect(answer.headers.get('content-security-policy')).toMatch(
      /^default-src 'none';.*frame-ancestors 'none'$/,
    );
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('referrer-policy')).toBe('same-origin');
  });

  it('lets anybody frame embeds, and nothing else', async () => {
    const ancestors = async (path: string) =>
      /frame-ancestors ([^;]*)$/.exec((await visit(path)).headers.get('content-security-policy') ?? '')?.[1];
    expect(await ancestors('/embed/map/?region=africa')).toBe('*');
    expect(await ancestors('/embed/city/cork/')).toBe('*');
    for (const path of ['/', '/cities/cork/', '/data/embed/', '/embed', '/cities/embed/'])
      expect(await ancestors(path), path).toBe("'none'");
  });

  it('lets sandboxed embeds and reference managers elsewhere read what they need', async () => {
    for (const path of ['/embed/map/', '/assets/map.js', '/cite/cities/cork.bib', '/data/cities.csv'])
      expect((await visit(path)).headers.get('access-control-allow-origin'), path).toBe('*');
    expect((await visit('/about/')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each([
    '/data/cities.csv',
    '/data/2024-02-14/latest/schemas/cities.json',
    '/feeds/all.xml',
    '/cities/cork.json',
  ])('lets other sites read %s', async (path) => {
    expect((await visit(path)).headers.get('access-control-allow-origin')).toBe('*');
  });

  it.each(['/', '/search/', '/map/'])('keeps %s to this site', async (path) => {
    expect((await visit(path)).headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each(['/cities.csv', '/index.txt', '/calendar.ics'])('says that %s is UTF-8', async (path) => {
    const answer = await visit(path);
    expect(answer.headers.get('content-type')).toMatch(/^text\/(csv|plain|calendar); ?charset=utf-8$/);
    expect(await answer.text()).toBe('Türkiye');
  });

  it('names the type of a data file', async () => {
    const { headers } = await visit('/cities.kml');
    expect(headers.get('content-type')).toBe('application/vnd.google-earth.kml+xml');
  });

  it('keeps for ever what has its hash in its name, and a missing one not at all', async () => {
    const kept = async (path: string) => (await visit(path)).headers.get('cache-control');
    expect(await kept('/assets/serif.Ab12.woff2')).toBe('public, max-age=31536000, immutable');
    expect(await kept('/assets/none.css')).toBe('public, max-age=0, must-revalidate');
    expect(await kept('/cities/cork/')).toBe('public, max-age=0, must-revalidate');
  });

  it('names the type of a font', async () => {
    expect((await visit('/serif.woff2')).headers.get('content-type')).toBe('font/woff2');
  });

  it.each(['/nowhere/', '/nowhere', '/cities/', '/cities/cork/nothing.json', '/%E0%A4%A'])(
    'answers %s with the 404 page',
    async (path) => {
      const answer = await visit(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('Not found');
    },
  );

  it('leads to the one address of a page and keeps the query', async () => {
    const answer = await visit('/cities/cork?q=1');
    expect(answer.status).toBe(308);
    expect(answer.headers.get('location')).toBe('/cities/cork/?q=1');
  });

  it('leads nowhere else for an address with two slashes', async () => {
    expect((await visit('//cities/cork')).headers.get('location')).toBeNull();
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/cities/..%2f..%2f..%2fsecret.txt'])(
    'keeps what lies beside the site to itself: %s',
    async (path) => {
      expect(await statusOfRawPath(path)).toBe(404);
    },
  );

  it('shows a new build at once', async () => {
    writeFileSync(join(folder, 'cities/cork/index.html'), '<h1>Cork, again</h1>');
    expect(await (await visit('/cities/cork/')).text()).toBe('<h1>Cork, again</h1>');
  });

  it('survives a range that ends before it begins', async () => {
    expect((await visit('/serif.woff2', { headers: { range: 'bytes=3-1' } })).status).toBe(200);
  });

  it('accepts no other method than reading', async () => {
    expect((await visit('/cities/cork/', { method: 'POST' })).status).toBe(405);
  });
});

describe('the server of a site in a folder of its host', () => {
  let below: Server;
  let address: string;

  beforeAll(async () => {
    below = createSiteServer(folder, '/atlas');
    await new Promise<void>((resolve) => below.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(below.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    below.close();
  });

  it('gives its files below the folder only, with the same headers', async () => {
    const answer = await fetch(`${address}/atlas/assets/serif.Ab12.woff2`);
    expect(await answer.text()).toBe('font');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect((await fetch(`${address}/assets/serif.Ab12.woff2`)).status).toBe(404);
    expect((await fetch(`${address}/atlas-too/cities/cork/`)).status).toBe(404);
  });

  it.each([
    ['/atlas', '/atlas/'],
    ['/atlas/cities/cork?q=1', '/atlas/cities/cork/?q=1'],
  ])('leads from %s to %s', async (from, to) => {
    const answer = await fetch(address + from, { redirect: 'manual' });
    expect(answer.status).toBe(308);
    expect(answer.headers.get('location')).toBe(to);
  });
});
