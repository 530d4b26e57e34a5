import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { hasMoved } from '../src/export/moved-page.ts';

export interface BuiltPage {
  /** Address within the site: `/cities/cork/`. */
  path: string;
  /** The file in dist/. */
  file: string;
  html: string;
}

/** Returns the origin and the folder of the host that a site was built for: its home page names both. Throws where it does not. */
export function builtFor(folder = 'dist'): { origin: string; base: string } {
  const home = readFileSync(join(folder, 'index.html'), 'utf8');
  const address = /<link rel="canonical" href="([^"]*)"/.exec(home)?.[1];
  if (!address) throw new Error(`${folder}/index.html names no canonical address. Run npm run build first.`);
  const { origin, pathname } = new URL(address);
  return { origin, base: pathname.replace(/\/$/, '') };
}

/** Returns every page of dist/ in the order of their addresses, without those that only lead on from a retired address and without the one that is a file to keep. Throws where there is none. */
export function builtPages(folder = 'dist'): BuiltPage[] {
  const files = globSync('**/*.html', { cwd: folder, exclude: ['data/offline/**'] }).sort();
  if (files.length === 0) throw new Error(`${folder}/ holds no page. Run npm run build first.`);
  return files
    .map((name) => ({
      path: `/${name.replaceAll(sep, '/').replace(/(^|\/)index\.html$/, '$1')}`,
      file: join(folder, name),
      html: readFileSync(join(folder, name), 'utf8'),
    }))
    .filter(({ html }) => !hasMoved(html));
}
