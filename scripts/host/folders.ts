import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../src/i18n/locales.ts';

const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** Returns the sections of a built site that need a rule of their own: `cities`, `fr/cities`. */
export function sectionFolders(site: string): string[] {
  const languages = new Set(locales.map(({ prefix }) => prefix));
  return foldersIn(site).flatMap((name) =>
    languages.has(name) ? foldersIn(join(site, name)).map((inner) => `${name}/${inner}`) : [name],
  );
}
