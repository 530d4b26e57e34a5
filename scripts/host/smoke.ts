/** Looks whether a host serves dist/ as it should: `npm run smoke -- https://atlas.example.org`. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { runAlone, type Check } from '../check.ts';
import { askAt, folderOf, type Ask } from './ask.ts';
import { caching, headersOf, strictTransport } from './headers.ts';
import { typeByEnding, typeWithoutEnding, withCharset } from './media-types.ts';
import { movedBelow } from './redirects.ts';

/** What a host is known to do; what is unknown is not looked at. */
export interface Host {
  /** Where the site stands, with its folder of the host if it has one. */
  address: string;
  /** The folder that it serves. */
  site: string;
  /** Ways of compression that it must offer. */
  encodings: readonly ('br' | 'gzip')[];
}

/** One address of each kind that headers tell apart. */
const kinds = (files: readonly string[]) => [
  '/',
  '/about/',
  '/search/',
  '/map/',
  '/cities/cork/',
  '/cities/cork.json',
  '/data/',
  '/data/cities.csv',
  '/feeds/all.xml',
  '/no/such/page/',
  '/sw.js',
  ...[
    'assets/*.css',
    'assets/*.woff2',
    'embed/**/index.html',
    'finder/*.json',
    'map/detail/*/*.json',
  ].flatMap((pattern) => firstLike(files, pattern)),
];

const pathOf = (file: string) =>
  `/${file
    .split(sep)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1')}`;

function firstLike(files: readonly string[], pattern: string): string[] {
  const like = new RegExp(
    `^${pattern
      .replaceAll('.', '\\.')
      .replaceAll('**', '.+')
      .replaceAll(/(?<!\.)\*/g, '[^/]+')}$`,
  );
  const first = files.find((file) => like.test(file));
  return first === undefined ? [] : [pathOf(first)];
}

/** Returns every check of a host, each with what is wrong. */
export async function smoke({ address, site, encodings }: Host): Promise<Check[]> {
  const ask = askAt(address);
  const base = folderOf(address);
  const files = globSync('**/*.*', { cwd: site })
    .filter((file) => !/\.(br|gz)$/.test(file) && statSync(join(site, file)).isFile())
    .sort();
  return [
    await checkHeaders(ask, kinds(files), address.startsWith('https:')),
    await checkTransport(ask),
    await checkTypes(ask, site, files),
    await checkMissing(ask, site),
    await checkMoved(ask, base),
    await checkSlash(ask, base),
    await checkAgain(ask),
    ...(await Promise.all(encodings.map((encoding) => checkPacked(ask, site, encoding)))),
    await checkRefused(ask),
  ];
}

async function checkHeaders(ask: Ask, paths: readonly string[], secure: boolean): Promise<Check> {
  const problems: string[] = [];
  for (const path of paths) {
    const { headers } = await ask(path);
    const wanted = { ...headersOf(path), ...(secure && { 'Strict-Transport-Security': strictTransport }) };
    for (const [name, value] of Object.entries(wanted)) {
      const found = headers[name.toLowerCase()];
      if (found !== value) problems.push(`${path} — ${name} is ${found ?? 'missing'}; expected ${value}`);
    }
    const open = 'Access-Control-Allow-Origin' in wanted;
    if (!open && headers['access-control-allow-origin']) problems.push(`${path} may be read by other sites`);
    if (/\d/.test(headers['server'] ?? '')) problems.push(`${path} — the server tells its version`);
  }
  return { name: 'headers are those of the table', problems, measured: `${paths.length} kinds of address` };
}

/** HSTS stands on answers over https only; a proxy tells that it took the reader's. */
async function checkTransport(ask: Ask): Promise<Check> {
  const { headers } = await ask('/', { 'X-Forwarded-Proto': 'https' });
  const found = headers['strict-transport-security'];
  return {
    name: 'HSTS is sent behind a proxy that speaks https',
    problems: found === strictTransport ? [] : [`it is ${found ?? 'missing'}; expected ${strictTransport}`],
  };
}

async function checkTypes(ask: Ask, site: string, files: readonly string[]): Promise<Check> {
  const byEnding = Map.groupBy([...files, 'data/SHA256SUMS'], (file) => extname(file).slice(1));
  const problems: string[] = [];
  for (const [ending, [file = '']] of byEnding) {
    const type = ending ? typeByEnding[ending] : typeWithoutEnding;
    if (!type) {
      problems.push(`.${ending} has no type in scripts/host/media-types.ts (${file})`);
      continue;
    }
    const path = pathOf(file === '404.html' ? 'index.html' : file);
    const { status, headers, body } = await ask(path);
    const found = headers['content-type']?.replace(/; ?/, '; ').toLowerCase();
    if (status !== 200) problems.push(`${path} answers ${status}`);
    else if (found !== withCharset(type))
      problems.push(`${path} is ${found ?? 'of no type'}; expected ${withCharset(type)}`);
    else if (file !== '404.html' && !body.equals(readFileSync(join(site, file))))
      problems.push(`${path} is not the file in ${site}`);
  }
  return { name: 'every kind of file has its type', problems, measured: `${byEnding.size} kinds` };
}

/** What is missing today may be there tomorrow: it is never kept for ever, wherever it was looked for. */
async function checkMissing(ask: Ask, site: string): Promise<Check> {
  const page = readFileSync(join(site, '404.html'));
  const paths = [
    '/no/such/page/',
    '/no-such-page',
    '/cities/no-such-city/',
    '/data/none.csv',
    '/assets/',
    '/assets/none.css',
    '/cities/cork/none.json',
    '/_headers',
    '/_redirects',
    '/%2e%2e/%2e%2e/etc/passwd',
  ];
  const problems: string[] = [];
  for (const path of paths) {
    const { status, headers, body } = await ask(path);
    // A server may refuse a path that leads out of the site before it looks for anything.
    if (path.includes('%2e') && status === 400) continue;
    if (status !== 404) problems.push(`${path} answers ${status}`);
    else if (!body.equals(page)) problems.push(`${path} does not show 404.html`);
    else if (headers['cache-control'] !== caching.changing)
      problems.push(`${path} is kept: ${headers['cache-control'] ?? ''}`);
    else if (!headers['content-type']?.startsWith('text/html'))
      problems.push(`${path} is ${headers['content-type'] ?? ''}`);
  }
  return {
    name: 'what is not there is not found, on our page',
    problems,
    measured: `${paths.length} addresses`,
  };
}

async function checkMoved(ask: Ask, base: string): Promise<Check> {
  const problems: string[] = [];
  const moved = movedBelow('');
  for (const [from, to] of moved) {
    const { status, headers } = await ask(from);
    if (![301, 308].includes(status) || headers['location'] !== base + to) {
      problems.push(`${from} answers ${status} ${headers['location'] ?? ''}; expected 301 ${base}${to}`);
    }
  }
  return {
    name: 'retired and short addresses lead on',
    problems,
    measured: `${moved.length} addresses`,
  };
}

async function checkSlash(ask: Ask, base: string): Promise<Check> {
  const { status, headers } = await ask('/cities/cork?q=1');
  const right = [301, 302, 307, 308].includes(status) && headers['location'] === `${base}/cities/cork/?q=1`;
  return {
    name: 'a page has one address, and the query is kept on the way to it',
    problems: right ? [] : [`/cities/cork?q=1 answers ${status} ${headers['location'] ?? ''}`],
  };
}

async function checkAgain(ask: Ask): Promise<Check> {
  const first = await ask('/cities/cork/');
  const tag = first.headers['etag'];
  const again = await ask('/cities/cork/', { 'If-None-Match': tag ?? '' });
  return {
    name: 'a page that did not change is not sent again',
    problems: [
      ...(tag ? [] : ['/cities/cork/ has no ETag']),
      ...(again.status === 304 ? [] : [`the second answer is ${again.status}; expected 304`]),
      ...(again.headers['cache-control'] === caching.changing
        ? []
        : ['the second answer says nothing of caching']),
    ],
  };
}

async function checkPacked(ask: Ask, site: string, encoding: 'br' | 'gzip'): Promise<Check> {
  const unpack = encoding === 'br' ? brotliDecompressSync : gunzipSync;
  const problems: string[] = [];
  const paths = ['/', '/cities/cork/', '/data/cities.csv', '/data/cities.geojson', '/feeds/all.xml'];
  for (const path of paths) {
    const { headers, body } = await ask(path, { 'Accept-Encoding': encoding });
    const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
    if (headers['content-encoding'] !== encoding)
      problems.push(`${path} comes as ${headers['content-encoding'] ?? 'it is'}`);
    else if (!unpack(body).equals(readFileSync(file))) problems.push(`${path} unpacks to something else`);
    if (!/accept-encoding/i.test(headers['vary'] ?? ''))
      problems.push(`${path} has no Vary: Accept-Encoding`);
  }
  return { name: `texts come compressed by ${encoding}`, problems, measured: `${paths.length} texts` };
}

async function checkRefused(ask: Ask): Promise<Check> {
  const { status } = await ask('/cities/cork/', {}, 'POST');
  return {
    name: 'nothing can be sent',
    problems: status === 405 ? [] : [`POST answers ${status}; expected 405`],
  };
}

if (import.meta.main) {
  const [address = '', site = 'dist'] = process.argv.slice(2);
  if (!/^https?:\/\/[^/]/.test(address)) {
    console.error('Say which site: npm run smoke -- https://atlas.example.org');
    process.exit(1);
  }
  await runAlone(() => smoke({ address, site, encodings: ['gzip'] }));
}
