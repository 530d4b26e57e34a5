import type { BuiltPage } from '../built-pages.ts';

/** What the pages of a folder need to know of it. */
export interface Folder {
  /** Addresses of the pages in it: `/cities/cork/`. */
  pages: ReadonlySet<string>;
  /** Paths of the other files in it: `/favicon.svg`. */
  files: ReadonlySet<string>;
  /** The folder of its host that the site stands in; empty at the root. */
  base: string;
  /** Where the site stands; null where nobody else reaches it. */
  origin: string | null;
  /** Scripts of every page, in order. */
  scripts: readonly string[];
}

/** What a page opened as a file has no use for: modules, policies by origin, feeds, notes to search engines. */
const served = [
  /<script type="(?:module|application\/ld\+json)"[\s\S]*?<\/script>/g,
  /<meta (?:http-equiv|property|name="twitter|name="atlas)[^>]*>/g,
  /<link rel="(?:canonical|alternate|preload|apple-touch-icon|manifest)"[^>]*>/g,
  / data-(?:names|other-names|words)="[^"]*"/g,
  / data-pagefind-[a-z]+(?:="[^"]*")?/g,
  / crossorigin/g,
];

/** Returns a page of the site as a page of a folder: its links are relative and name files, its scripts are classic. */
export function folderPage({ path, html }: BuiltPage, folder: Folder): string {
  const root = '../'.repeat(path.split('/').length - 2);
  const plain = served.reduce((text, pattern) => text.replace(pattern, ''), html);
  const scripts = folder.scripts.map((name) => `<script defer src="${root}${name}"></script>`).join('');
  return plain
    .replace(/ (href|src|action)="(\/[^"]*)"/g, (_, name: string, address: string) => {
      const target = targetOf(address, root, folder);
      return target === null ? '' : ` ${name}="${target}"`;
    })
    .replace(/<\/?noscript>/g, '')
    .replace('<site-search', `<site-search data-root="${root}"`)
    .replace('</head>', `${scripts}</head>`);
}

/** Where an address of the site leads from the folder; null where nowhere: then a link is no link. */
function targetOf(address: string, root: string, { pages, files, base, origin }: Folder): string | null {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(base.length)) ?? [];
  if (pages.has(path)) return `${root}${path.slice(1)}index.html${rest}`;
  if (files.has(path)) return root + path.slice(1) + rest;
  return origin === null ? null : origin + address;
}
