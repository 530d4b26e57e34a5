import { globSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { build } from 'vite';
import { comboboxWords } from '../../src/components/combobox-words.ts';
import { ui } from '../../src/i18n/ui.ts';
import { siteConfig } from '../../src/site.config.ts';
import { builtFor, builtPages } from '../built-pages.ts';
import { unannounced } from './announce.ts';
import { folderPage } from './folder-page.ts';
import { folderStyle } from './folder-style.ts';

/** Pages that only work with a server or with modules. */
const onlyServed = /^\/(?:404\.html|search\/|compare\/|reading-list\/|embed\/|data\/embed\/|offline\/)/;
/** Time of every file in the zip, so that equal content makes equal bytes. The format knows none before 1980. */
const time = '1980-01-01T00:00:00';
const [names, search] = ['assets/offline-names.js', 'assets/offline-search.js'] as const;
/** Name of the folder that the zip unpacks. */
const top = 'learning-cities-atlas';

/** Returns the built site as a zip whose pages open from a folder, and how many pages it has. */
export async function zippedFolder(site: string): Promise<{ zip: Uint8Array; pages: number }> {
  const { base } = builtFor(site);
  const pages = builtPages(site)
    .filter(({ path }) => !onlyServed.test(path))
    .map((page) => ({ ...page, html: unannounced(page.html) }));
  const styles = filesOf(site, 'assets/*.css');
  const icon = '/favicon.svg';
  const folder = {
    pages: new Set(pages.map(({ path }) => path)),
    files: new Set([...styles, icon]),
    base,
    origin: siteConfig.isPublic ? siteConfig.origin : null,
    scripts: [names, search],
  };
  const texts = new Map<string, string>([
    ...pages.map((page) => [`${page.path.slice(1)}index.html`, folderPage(page, folder)] as const),
    ...styles.map((path) => [path.slice(1), folderStyle(read(site, path), site, base)] as const),
    [icon.slice(1), read(site, icon)],
    [names, namesScript(site)],
    [search, await searchScript()],
  ]);
  const entries = [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const files = Object.fromEntries(entries.map(([path, text]) => [`${top}/${path}`, strToU8(text)]));
  return { zip: zipSync(files, { level: 9, mtime: time }), pages: pages.length };
}

const read = (site: string, path: string) => readFileSync(join(site, path), 'utf8');
const filesOf = (site: string, pattern: string) =>
  globSync(pattern, { cwd: site })
    .toSorted()
    .map((file) => `/${file.replaceAll(sep, posix.sep)}`);

/** The names of the site as a script, because a page of a folder cannot fetch them. */
function namesScript(site: string): string {
  const [latin, other] = ['finder/names-[0-9a-f]*.json', 'finder/names-other-scripts-*.json'].map(
    (pattern) => {
      const [path] = filesOf(site, pattern);
      if (!path) throw new Error(`${site} has no ${pattern}.`);
      return read(site, path);
    },
  );
  const { locale } = ui(undefined);
  const rest = JSON.stringify({ words: comboboxWords(ui(undefined)), locale: locale.code });
  return `var atlasOffline={names:${latin},otherNames:${other},...${rest}};\n`;
}

/** The search as one classic script: browsers load no module from a folder. */
async function searchScript(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: {
        entry: 'src/client/offline-search/offline-search.ts',
        formats: ['iife'],
        name: 'offlineSearch',
      },
    },
  });
  const [output] = Array.isArray(made) ? made : [];
  const chunk = output?.output[0];
  if (!chunk) throw new Error('The search of the folder could not be made.');
  return chunk.code;
}
