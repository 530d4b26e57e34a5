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

  it('has no two rules for one path: Cloudflare Pages would read the last alone', () => {
    const paths = rules.map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)]);
  });

  it('keeps the limits of Cloudflare Pages', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(2000);
  });
});

/** A pattern of a map of nginx, `"~^/data/" "*";`, and its value, without those of another map. */
const mapOf = (name: string): [RegExp, string][] => {
  const [, body = ''] = new RegExp(`map \\$uri \\$${name} \\{([^}]*)\\}`).exec(nginxMaps('')) ?? [];
  return [...body.matchAll(/"~([^"]+)" "([^"]*)";/g)].map(([, pattern = '', value = '']) => [
    new RegExp(pattern),
    value,
  ]);
};
/** The paths of Caddy's matcher of what is open; a star stands for anything, a question mark for one character. */
const caddyOpen = (/^@open path (.*)$/m.exec(caddySite(''))?.[1] ?? '')
  .split(' ')
  .map((path) => new RegExp(`^${path.replaceAll('?', '.').replace('*', '.*')}$`));

describe.each([
  '/data/cities.csv',
  '/data/calendar.ics',
  '/data/SHA256SUMS',
  '/data/2024-02-14/latest/schemas/cities.json',
  '/data/offline/learning-cities-atlas.zip',
  '/cities/cork.json',
  '/practices/cork-lifelong-learning-festival.json',
  '/feeds/all.xml',
  '/feeds/africa.json',
  '/cite/cities/cork.bib',
  '/assets/serif.woff2',
  '/embed/city/cork/',
  '/build/manifest.json',
])('any site may read %s', (path) => {
  const shared = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

  it('by the table', () => {
    expect(headersOf(path)).toMatchObject(shared);
  });

  it('on Netlify and Cloudflare Pages', () => {
    const [, section = ''] = path.split('/');
    expect(Object.fromEntries(given(path, rulesOf(headersFile([section], ''))))).toMatchObject(shared);
  });

  it('on nginx', () => {
    const value = (name: string) => mapOf(name).find(([pattern]) => pattern.test(path))?.[1];
    expect([value('atlas_allow_origin'), value('atlas_resource_policy')]).toEqual(Object.values(shared));
  });

  it('on Caddy', () => {
    expect(caddyOpen.some((pattern) => pattern.test(path))).toBe(true);
  });
});

describe.each(['/', '/about/', '/search/', '/map/', '/database/x.json', '/finder/names.json'])(
  'no other site may read %s',
  (path) => {
    it('by the table, on nginx and on Caddy', () => {
      expect(headersOf(path)).not.toHaveProperty('Access-Control-Allow-Origin');
      expect(mapOf('atlas_allow_origin').some(([pattern]) => pattern.test(path))).toBe(false);
      expect(caddyOpen.some((pattern) => pattern.test(path))).toBe(false);
    });
  },
);

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
