import { describe, expect, it } from 'vitest';
import { caddySite, headersFile, nginxMaps, redirectsFile } from './emit.ts';
import { headersOf } from './headers.ts';

const folders = [
  'about',
  'assets',
  'cities',
  'data',
  'embed',
  'finder',
  'map',
  'search',
  'fr/cities',
  'fr/embed',
];
const text = headersFile(folders, '');

interface Rule {
  path: string;
  headers: [string, string][];
}

const rulesOf = (file: string): Rule[] =>
  file
    .split(/\n(?=\/)/)
    .slice(1)
    .map((block) => {
      const [path = '', ...lines] = block.trimEnd().split('\n');
      return {
        path,
        headers: lines.map(
          (line) =>
            line
              .trim()
              .split(/: (.*)/s)
              .slice(0, 2) as [string, string],
        ),
      };
    });

const rules = rulesOf(text);

/** As Netlify and Cloudflare Pages do: the headers of every rule that fits, and no order between them. */
const given = (path: string, all = rules) =>
  all
    .filter((rule) => new RegExp(`^${rule.path.replaceAll('.', '\\.').replace('*', '.*')}$`).test(path))
    .flatMap(({ headers }) => headers);

describe('_headers', () => {
  it.each([
    '/',
    '/about/network/',
    '/cities/cork/',
    '/cities/cork.json',
    '/data/embed/',
    '/embed/map/',
    '/search/',
    '/map/',
    '/sw.js',
    '/map/detail/b7855d6d6e/5-31-15.json',
    '/assets/Base.BOmOIzlz.css',
    '/fr/cities/cork/',
    '/fr/embed/map/',
  ])('gives %s the headers of the table, each once', (path) => {
    const found = given(path);
    const names = found.map(([name]) => name);
    expect(names).toEqual([...new Set(names)]);
    const { 'Cache-Control': kept, ...wanted } = headersOf(path);
    expect(Object.fromEntries(found)).toMatchObject(wanted);
    // What changes is asked for again at each visit: both hosts do so by themselves.
    expect(names.includes('Cache-Control')).toBe(kept?.includes('immutable'));
    expect(names.includes('Access-Control-Allow-Origin')).toBe('Access-Control-Allow-Origin' in wanted);
    expect(names).toContain('Strict-Transport-Security');
  });

  it('protects even an address that does not exist', () => {
    expect(Object.fromEntries(given('/nowhere/'))).toMatchObject({ 'X-Content-Type-Options': 'nosniff' });
  });

  it('keeps the limits of Cloudflare Pages', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(2000);
  });
});

describe('_redirects', () => {
  it('leads the number of a city to its page', () => {
    expect(redirectsFile('')).toMatch(/^\/id\/1\/ \/cities\/[a-z-]+\/ 301$/m);
  });
});

describe('a site in a folder of its host', () => {
  const base = '/my.atlas';

  it('gives its addresses the same headers, and those beside it none', () => {
    const all = rulesOf(headersFile(folders, base));
    for (const path of ['/', '/embed/map/', '/assets/a.css'])
      expect(given(base + path, all), path).toEqual(given(path));
    expect(given('/embed/map/', all)).toEqual([]);
  });

  it('leads from and to its own addresses', () => {
    const number = new RegExp(
      `^${RegExp.escape(base)}/id/1/ ${RegExp.escape(base)}/cities/[a-z-]+/ 301$`,
      'm',
    );
    expect(redirectsFile(base)).toMatch(number);
  });

  it('is told to nginx and Caddy in every pattern', () => {
    const patterns = [nginxMaps(base), caddySite(base)].flatMap((text) => text.match(/~\^\S+/g) ?? []);
    expect(patterns.length).toBeGreaterThan(10);
    expect(patterns.filter((pattern) => !pattern.startsWith('~^/my\\.atlas'))).toEqual([]);
  });
});
