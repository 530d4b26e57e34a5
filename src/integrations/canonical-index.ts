import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { cborItem } from './cbor-item.ts';

/** A file of the search index, by its path below `pagefind/`. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** How Pagefind begins what it packs. */
const signature = Buffer.from('pagefind_dcd');
/** The files that list something in changing order, by their names, and where in them the list stands. */
const filter = { name: /^(filter\/)(.*_)([0-9a-f]+)(\.pf_filter)$/, list: 1 };
const meta = { name: /^(pagefind\.)(.*_)([0-9a-f]+)(\.pf_meta)$/, list: 3 };
const entry = 'pagefind-entry.json';
interface Entry {
  languages: Record<string, { hash: string }>;
}

/**
 * Returns the index with its filters in one order. Pagefind 1.5 keeps them in hash maps, whose order differs from run to
 * run, and it names files by their hashes: so the filters, the list of them and the entry that names the list differ.
 */
export function canonicalIndex(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  return files
    .map((file) => reordered(file, filter, renamed))
    .map((file) => reordered(file, meta, renamed))
    .map((file) => (file.path === entry ? namingAnew(file, renamed) : file))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Orders the list of a file of one kind and names the file by what it now holds; leaves others as they are. */
function reordered(file: IndexFile, kind: typeof filter, renamed: Map<string, string>): IndexFile {
  const [, before = '', language = '', hash, after = ''] = kind.name.exec(file.path) ?? [];
  if (hash === undefined) return file;
  const bytes = withSortedList(unpacked(file), kind.list, renamed);
  const name = language + createHash('sha256').update(bytes).digest('hex').slice(0, hash.length);
  renamed.set(language + hash, name);
  return { path: before + name + after, content: packed(bytes) };
}

function withSortedList(bytes: Buffer, place: number, renamed: ReadonlyMap<string, string>): Buffer {
  const list = cborItem(bytes).items[place];
  if (!list) throw new Error('Pagefind has changed what its filters and their list look like.');
  const items = list.items
    .map(({ start, end }) => replacing(bytes.subarray(start, end), renamed))
    .sort((a, b) => a.compare(b));
  return Buffer.concat([bytes.subarray(0, list.body), ...items, bytes.subarray(list.end)]);
}

/** A new name is as long as the old one, so the lengths in the bytes stay right. */
function replacing(bytes: Buffer, renamed: ReadonlyMap<string, string>): Buffer {
  const text = [...renamed].reduce((all, [old, name]) => all.replaceAll(old, name), bytes.toString('latin1'));
  return Buffer.from(text, 'latin1');
}

function namingAnew({ path, content }: IndexFile, renamed: ReadonlyMap<string, string>): IndexFile {
  const { languages, ...rest } = JSON.parse(Buffer.from(content).toString()) as Entry;
  const sorted = Object.entries(languages)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, language]) => [code, { ...language, hash: renamed.get(language.hash) ?? language.hash }]);
  const text = JSON.stringify({ ...rest, languages: Object.fromEntries(sorted) as Entry['languages'] });
  return { path, content: Buffer.from(text) };
}

function unpacked({ path, content }: IndexFile): Buffer {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, signature.length).equals(signature))
    throw new Error(`${path} is not packed as Pagefind packs.`);
  return bytes.subarray(signature.length);
}

function packed(bytes: Buffer): Buffer {
  const content = gzipSync(Buffer.concat([signature, bytes]), { level: 9 });
  // The byte that names the operating system says “unknown”, as in Pagefind's own files.
  content[9] = 255;
  return content;
}
