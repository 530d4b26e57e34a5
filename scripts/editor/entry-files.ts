import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { folders, type Content, type Folder } from '../../src/schemas/index.ts';
import { pathOf } from '../content/content-file.ts';
import { inKeyOrder } from '../content/key-order.ts';
import { printFrontMatter, printJson } from '../content/print.ts';
import { cleanCharacters } from '../fix/texts.ts';
import { hostOf } from '../validate/sources.ts';

/** A file to be written: its path below content/ and its text. */
export interface NewFile {
  path: string;
  text: string;
}

const alphabetical = (table: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));

const layout = resolveConfig('content/release.json');
const laidOut = async (value: unknown): Promise<string> =>
  format(printJson(value), { ...(await layout), parser: 'json' });

/** Returns an entry as a file, its fields in the order of the schema; throws where it breaks the schema. */
export async function entryFile(folder: Folder, id: string, entry: object, body?: string): Promise<NewFile> {
  const schema = folders[folder];
  const legal = inKeyOrder(schema, schema.parse(entry));
  const text =
    body === undefined
      ? await laidOut(legal)
      : `${printFrontMatter(Object(legal) as object)}\n${body.trim()}\n`;
  // GeoNames holds a few names in other normal forms.
  return { path: pathOf(folder, id), text: cleanCharacters(text) };
}

/** Returns ids.json with the next permanent numbers for new cities. */
export async function numbersFile(ids: Content['ids'], added: readonly string[]): Promise<NewFile> {
  const next = Math.max(0, ...Object.values(ids)) + 1;
  const numbers = Object.fromEntries(added.map((id, index) => [id, next + index]));
  return { path: 'content/ids.json', text: await laidOut(alphabetical({ ...ids, ...numbers })) };
}

/** Returns the hosts of sources that sites.json does not name yet. */
export function unnamedHosts(sites: Content['sites'], sources: readonly unknown[]): string[] {
  const hosts = sources.flatMap((source) => (typeof source === 'string' ? (hostOf(source) ?? []) : []));
  return [...new Set(hosts)].filter((host) => !(host in sites));
}

/** Returns sites.json with new hosts, each under its own name until somebody is sure of a better one. */
export async function sitesFile(sites: Content['sites'], hosts: readonly string[]): Promise<NewFile> {
  const named = Object.fromEntries(hosts.map((host) => [host, host]));
  return { path: 'content/sites.json', text: await laidOut(alphabetical({ ...sites, ...named })) };
}

/** Writes files below the content of a folder and returns where; throws rather than overwrite an entry. */
export function write(root: string, files: readonly NewFile[]): string[] {
  const onDisk = files.map(({ path, text }) => ({
    path: join(root, path.slice('content/'.length)),
    text,
    isTable: !path.slice('content/'.length).includes('/'),
  }));
  const taken = onDisk.find(({ path, isTable }) => !isTable && existsSync(path));
  if (taken) throw new Error(`${taken.path} exists already.`);
  for (const { path, text } of onDisk) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return onDisk.map(({ path }) => path);
}
