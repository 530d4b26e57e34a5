import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliSize } from '../../page-weight.ts';

/** Bytes of the HTML of some pages by Brotli, and of the site as it lies on the disk. */
export interface SiteWeight {
  pages: number;
  files: number;
  megabytes: number;
  /** By what they are: “home”. */
  html: Record<string, number>;
}

const BYTES_A_MEGABYTE = 1_000_000;

const middle = (folder: string, pattern: string): string => {
  const all = globSync(pattern, { cwd: folder })
    .map((file) => ({ file: join(folder, file), size: statSync(join(folder, file)).size }))
    .sort((a, b) => a.size - b.size);
  const found = all[Math.floor(all.length / 2)];
  if (!found) throw new Error(`${folder} holds no ${pattern}.`);
  return found.file;
};

const largest = (folder: string, pattern: string): string =>
  globSync(pattern, { cwd: folder })
    .map((file) => join(folder, file))
    .reduce((most, file) => (statSync(file).size > statSync(most).size ? file : most));

/** The file that the live map takes its members from, as the page names it. */
function membersOf(page: string): string {
  const address = /<city-map[^>]* data-index="([^"]+)"/.exec(readFileSync(page, 'utf8'))?.[1];
  if (!address) throw new Error(`${page} names no file with the members of its map.`);
  return address;
}

/** Weighs a built site without reading more of it than it must: it may hold a hundred thousand pages. */
export async function weighSite(folder: string): Promise<SiteWeight> {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  const page = (path: string) => join(folder, path, 'index.html');
  const weighed: Record<string, string> = {
    home: page(''),
    'a city, median': middle(folder, 'cities/*/index.html'),
    'a practice, median': middle(folder, 'practices/*/index.html'),
    '/cities/': page('cities'),
    '/map/': page('map'),
    '/text-map/': page('text-map'),
    'largest country': largest(folder, 'countries/*/index.html'),
    'largest region': largest(folder, 'regions/*/index.html'),
    'largest round': largest(folder, 'rounds/*/index.html'),
    'largest theme': largest(folder, 'themes/**/index.html'),
    '/practices/': page('practices'),
    'members at the first touch of the map': join(folder, membersOf(page('map'))),
    'finder index, cities': largest(folder, 'finder/cities-*.json'),
    'names, Latin': largest(folder, 'finder/names-[0-9a-f]*.json'),
    'words of the map': join(folder, 'map/words.json'),
  };
  const html: Record<string, number> = {};
  for (const [name, file] of Object.entries(weighed)) html[name] = await brotliSize(readFileSync(file));
  const countries = globSync('finder/members-*/??.json', { cwd: folder });
  if (countries.length > 0)
    html['members of the largest country'] = await brotliSize(
      readFileSync(largest(folder, 'finder/members-*/??.json')),
    );
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    files: files.length,
    megabytes: bytes.reduce((sum, size) => sum + size, 0) / BYTES_A_MEGABYTE,
    html,
  };
}
