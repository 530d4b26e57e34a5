import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a browser reads addresses from. Data files and records name paths of the site, wherever that stands. */
const read = ['**/*.html', 'assets/*.{css,js}', 'finder/*.json', 'map/**/*.json'];

/** Returns the addresses in a site built for a folder of its host that leave that folder, each with the file it stands in. */
export function strayAddresses(site: string, base: string): string[] {
  const folder = RegExp.escape(base);
  const ours = readdirSync(site).map((name) => RegExp.escape(name));
  // An attribute that begins with a slash is an address; elsewhere a text is one where it names something of the site.
  const attribute = new RegExp(` [a-z-]+="((?!${folder}/)/(?!/)[^"]*)`, 'g');
  const quoted = new RegExp(`(?:["'\`=(]|&quot;|&#34;)(/(?:${ours.join('|')})(?![\\w-])[^"'\`)&]*)`, 'g');
  return globSync(read, { cwd: site, exclude: ['data/offline/**'] })
    .toSorted()
    .flatMap((file) => {
      const text = readFileSync(join(site, file), 'utf8');
      const found = [quoted, ...(file.endsWith('.html') ? [attribute] : [])].flatMap((pattern) =>
        [...text.matchAll(pattern)].map(([, address = '']) => address),
      );
      return [...new Set(found)].map((address) => `${address} in ${file}`);
    });
}
