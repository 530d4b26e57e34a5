import { describe, expect, it } from 'vitest';
import { headersOf } from './headers.ts';

const header = (path: string, name: string) => headersOf(path)[name];

describe('the policy of a page', () => {
  it.each(['/', '/cities/cork/', '/fr/cities/cork/', '/about/', '/embedded/', '/cities/embed/'])(
    'lets nobody frame %s',
    (path) => {
      expect(header(path, 'Content-Security-Policy')).toMatch(
        /^default-src 'none';.*frame-ancestors 'none'$/,
      );
    },
  );

  it.each(['/embed/map/', '/embed/city/cork/', '/embed/stats/', '/fr/embed/map/'])(
    'lets anybody frame %s',
    (path) => {
      expect(header(path, 'Content-Security-Policy')).toMatch(/^default-src 'none';.*frame-ancestors \*$/);
    },
  );

  it('lets only the search and its worker compile WebAssembly', () => {
    for (const path of ['/search/', '/pagefind/pagefind-worker.js']) {
      expect(header(path, 'Content-Security-Policy')).toContain("'wasm-unsafe-eval'");
    }
    for (const path of ['/', '/practices/', '/map/', '/embed/map/', '/data/']) {
      expect(header(path, 'Content-Security-Policy')).not.toContain('eval');
    }
  });

  it.each(['/', '/search/', '/embed/map/', '/constructor/', '/__proto__/'])(
    'allows nothing inline at %s',
    (path) => {
      expect(header(path, 'Content-Security-Policy')).not.toContain('unsafe-inline');
    },
  );
});

describe('what other sites may use', () => {
  it.each([
    '/data/cities.csv',
    '/data/SHA256SUMS',
    '/feeds/all.xml',
    '/cities/cork.json',
    '/assets/serif.woff2',
    '/embed/stats/',
  ])('is %s', (path) => {
    expect(header(path, 'Access-Control-Allow-Origin')).toBe('*');
    expect(header(path, 'Cross-Origin-Resource-Policy')).toBe('cross-origin');
  });

  it.each(['/', '/about/', '/search/', '/map/', '/database/x.json'])('is not %s', (path) => {
    expect(header(path, 'Access-Control-Allow-Origin')).toBeUndefined();
    expect(header(path, 'Cross-Origin-Resource-Policy')).toBe('same-origin');
  });
});

describe('caching', () => {
  it('keeps for ever what has its hash in its name', () => {
    expect(header('/assets/Base.BOmOIzlz.css', 'Cache-Control')).toContain('immutable');
  });

  it.each(['/', '/cities/cork/', '/map/', '/data/cities.csv', '/pagefind/pagefind.js', '/sw.js'])(
    'asks again for %s',
    (path) => {
      expect(header(path, 'Cache-Control')).toBe('public, max-age=0, must-revalidate');
    },
  );
});
