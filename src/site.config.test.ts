import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { readSiteConfig } from './site.config.ts';

const tiles = (url?: string, attribution?: string) =>
  readSiteConfig({ PUBLIC_TILE_URL: url, PUBLIC_TILE_ATTRIBUTION: attribution }).tiles;

describe('the raster map', () => {
  it('is none unless somebody asks for it, and then no other host is allowed', () => {
    expect(tiles()).toBeNull();
    expect(contentSecurityPolicy()).toContain("img-src 'self' data:;");
  });

  it('has an address and a credit, and its host is allowed to send pictures', () => {
    const read = tiles('https://tiles.example.org/{z}/{x}/{y}.png', 'Example maps');
    expect(read?.attribution).toBe('Example maps');
    expect(contentSecurityPolicy({ pictures: read?.host ?? null })).toContain(
      "img-src 'self' data: https://tiles.example.org;",
    );
  });

  it('may stand on the site itself', () => {
    expect(tiles('/tiles/{z}/{x}/{y}.png', 'Example maps')?.host).toBeNull();
  });

  it.each([
    ['https://tiles.example.org/{z}/{x}/{y}.png', undefined, 'PUBLIC_TILE_ATTRIBUTION is not'],
    [undefined, 'Example maps', 'PUBLIC_TILE_URL is not'],
    ['http://tiles.example.org/{z}/{x}/{y}.png', 'Example maps', 'expected an address'],
    ['https://tiles.example.org/{z}.png', 'Example maps', 'expected an address'],
    ["https://a.example; script-src '*'/{z}/{x}/{y}", 'Example maps', 'expected an address'],
  ])('%s with the credit %s stops the build', (url, attribution, message) => {
    expect(() => tiles(url, attribution)).toThrow(message);
  });
});

it.each([
  [undefined, false],
  ['http://localhost:4330', false],
  ['http://127.0.0.1:8080', false],
  ['https://atlas.example.org', true],
])('is public at %s: %s', (origin, isPublic) => {
  expect(readSiteConfig({ SITE_ORIGIN: origin }).isPublic).toBe(isPublic);
});

it.each([
  [undefined, 'https://atlas.example.org'],
  ['', 'https://atlas.example.org'],
  ['/', 'https://atlas.example.org'],
  ['/my.atlas', 'https://atlas.example.org/my.atlas'],
  ['/atlas/', 'https://atlas.example.org/atlas'],
])('stands in the folder %s: %s', (base, address) => {
  expect(readSiteConfig({ SITE_ORIGIN: 'https://atlas.example.org', SITE_BASE: base }).address).toBe(address);
});

it.each(['atlas', '//example.org', '/a b', '/atlas?x'])('the folder %s stops the build', (base) => {
  expect(() => readSiteConfig({ SITE_BASE: base })).toThrow('SITE_BASE is');
});
