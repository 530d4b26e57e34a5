import {
  caching,
  common,
  lasting,
  policyOf,
  sectionOf,
  sections,
  sharingOf,
  strictTransport,
} from './headers.ts';
import { typeByEnding, typeWithoutEnding, withCharset } from './media-types.ts';
import { movedBelow } from './redirects.ts';

const made = '# Made from scripts/host/headers.ts and content/ by npm run build or npm run deploy.\n';
const block = (head: string, lines: readonly string[]) =>
  `${head} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
const rule = (path: string, headers: Readonly<Record<string, string>>) =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');

const named = Object.entries(sections);
const openNames = named.filter(([, section]) => section.open).map(([name]) => name);
/** Sections whose policy is not that of the rest. */
const special = named.filter(([, section]) => policyOf(section) !== policyOf({}));
/** A pattern of the addresses that begin with a folder of the site. */
const within = (base: string, folder: string) => `^${base.replaceAll('.', '\\.')}${folder}`;
const inSection = (base: string, name: string) => within(base, `(/[a-z][a-z])?/${name}/`);

/**
 * Returns `_headers` for Netlify and Cloudflare Pages. Where two rules meet these hosts join their values, so no two
 * rules for one header meet; of two rules for one path Cloudflare reads the last alone. What is missing from `folders`, an address that does not exist, gets the common headers.
 * Here and below `base` is the folder of the host that the site stands in.
 */
export function headersFile(folders: readonly string[], base: string): string {
  const rules = new Map<string, Record<string, string>>([
    ['/*', { ...common, 'Strict-Transport-Security': strictTransport }],
  ]);
  for (const path of ['/', '/404.html', '/sw.js', ...folders.map((folder) => `/${folder}/*`)]) {
    const section = sectionOf(path);
    rules.set(path, { 'Content-Security-Policy': policyOf(section), ...sharingOf(section) });
  }
  for (const folder of lasting)
    rules.set(`${folder}*`, { ...rules.get(`${folder}*`), 'Cache-Control': caching.lasting });
  return [made, ...[...rules].map(([path, headers]) => rule(base + path, headers))].join('\n');
}

/** Returns `_redirects` for Netlify and Cloudflare Pages. */
export const redirectsFile = (base: string): string =>
  made +
  movedBelow(base)
    .map(([from, to]) => `${from} ${to} 301\n`)
    .join('');

/** Returns what nginx needs in its `http` block: types, and one map a header that differs between paths. */
export function nginxMaps(base: string): string {
  const types = Map.groupBy(Object.entries(typeByEnding), ([, type]) => type);
  const sharing = (name: string, otherwise: string) => [
    `default "${otherwise}";`,
    `"~${inSection(base, `(${openNames.join('|')})`)}" "${sharingOf({ open: true })[name] ?? ''}";`,
  ];
  return [
    made,
    'map_hash_bucket_size 256;\nmap_hash_max_size 8192;\n',
    block(
      'types',
      [...types].map(([type, endings]) => `${type} ${endings.map(([ending]) => ending).join(' ')};`),
    ),
    `default_type ${typeWithoutEnding};\n`,
    block('map $uri $atlas_policy', [
      `default "${policyOf({})}";`,
      ...special.map(([name, section]) => `"~${inSection(base, name)}" "${policyOf(section)}";`),
    ]),
    block(
      'map $uri $atlas_resource_policy',
      sharing('Cross-Origin-Resource-Policy', sharingOf({})['Cross-Origin-Resource-Policy'] ?? ''),
    ),
    block('map $uri $atlas_allow_origin', sharing('Access-Control-Allow-Origin', '')),
    block('map $uri $atlas_caching', [
      `default "${caching.changing}";`,
      ...lasting.map((folder) => `"~${within(base, folder)}" "${caching.lasting}";`),
    ]),
    '# A proxy in front says in X-Forwarded-Proto how the reader came; browsers ignore the header over http.\n',
    block('map "$scheme $http_x_forwarded_proto" $atlas_strict_transport', [
      'default "";',
      `"~https" "${strictTransport}";`,
    ]),
    block('map $uri $atlas_moved', [
      'default "";',
      ...movedBelow(base).map(([from, to]) => `${from} ${to};`),
    ]),
  ].join('');
}

/** Returns the headers for nginx's `server` block. An empty value is not sent. */
export const nginxHeaders = (): string =>
  made +
  [
    ...Object.entries(common).map(([name, value]) => [name, `"${value}"`]),
    ['Content-Security-Policy', '$atlas_policy'],
    ['Cross-Origin-Resource-Policy', '$atlas_resource_policy'],
    ['Access-Control-Allow-Origin', '$atlas_allow_origin'],
    ['Cache-Control', '$atlas_caching'],
    ['Strict-Transport-Security', '$atlas_strict_transport'],
  ]
    .map(([name, value]) => `add_header ${name} ${value} always;\n`)
    .join('');

/** Returns the headers, types and redirects for a site block of Caddy. */
export function caddySite(base: string): string {
  const open = openNames.flatMap((name) => [`${base}/${name}/*`, `${base}/??/${name}/*`]).join(' ');
  const quoted = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(([name, value]) => `${name} "${value}"`);
  return [
    made,
    block('map {path} {atlas_policy}', [
      ...special.map(([name, section]) => `~${inSection(base, name)} "${policyOf(section)}"`),
      `default "${policyOf({})}"`,
    ]),
    block('map {path} {atlas_caching}', [
      ...lasting.map((folder) => `~${within(base, folder)} "${caching.lasting}"`),
      `default "${caching.changing}"`,
    ]),
    block('header', [
      ...quoted(common),
      'Content-Security-Policy {atlas_policy}',
      'Cache-Control {atlas_caching}',
    ]),
    `@open path ${open}\n@closed not path ${open}\n@secure expression {scheme} == "https" || {header.X-Forwarded-Proto} == "https"\n`,
    block('header @open', quoted(sharingOf({ open: true }))),
    block('header @closed', quoted(sharingOf({}))),
    `header @secure Strict-Transport-Security "${strictTransport}"\n`,
    ...Object.entries(typeByEnding).map(
      ([ending, type]) =>
        `@type_${ending} path *.${ending}\nheader @type_${ending} Content-Type "${withCharset(type)}"\n`,
    ),
    `@type_none path */SHA256SUMS\nheader @type_none Content-Type "${withCharset(typeWithoutEnding)}"\n`,
    ...movedBelow(base).map(([from, to]) => `redir ${from} ${to} permanent\n`),
  ].join('');
}
