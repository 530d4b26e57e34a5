import { files, folders, mdxFolders, type File, type Folder } from '../../src/schemas/index.ts';
import { parseJson } from './parse-json.ts';
import { parseMdx } from './parse-mdx.ts';
import type { Parsed } from './parsed.ts';
import { positionsOf, type KeyPath, type Position } from './position.ts';
import type { Tree } from './tree.ts';

/** One file of the tree, read: what it is, its values, and where they stand. */
export interface ContentFile {
  path: string;
  text: string;
  /** The folder whose schema the file follows, with its id; or the name of a single file such as `release`. */
  kind: { folder: Folder; id: string } | { single: File } | undefined;
  data: unknown;
  body: Parsed['body'];
  syntax: Parsed['syntax'];
  locate: (path: KeyPath, part?: 'key' | 'value') => Position;
  positionAt: (offset: number) => Position;
}

const endingOf = (folder: Folder) => (mdxFolders.includes(folder) ? '.mdx' : '.json');
const keys = <T extends object>(of: T) => Object.keys(of) as (keyof T)[];

/** Returns the path at which an entry stands. */
export const pathOf = (folder: Folder, id: string) => `content/${folder}/${id}${endingOf(folder)}`;
/** Returns the path of a file that stands alone, such as `content/ids.json`. */
export const pathOfSingle = (single: File) => `content/${single}.json`;

function kindOf(path: string): ContentFile['kind'] {
  const single = keys(files).find((name) => pathOfSingle(name) === path);
  if (single) return { single };
  const [, name, file = '', ...deeper] = path.split('/');
  const folder = keys(folders).find((each) => each === name);
  if (!folder || deeper.length > 0 || !file.endsWith(endingOf(folder))) return undefined;
  return { folder, id: file.slice(0, -endingOf(folder).length) };
}

/** Returns a file with its values read, whether or not they are legal. */
export function readFile(path: string, text: string): ContentFile {
  const nothing: Parsed = { data: undefined, offsetOf: () => 0, syntax: undefined };
  const parsed = path.endsWith('.json') ? parseJson(text) : path.endsWith('.mdx') ? parseMdx(text) : nothing;
  const positionAt = positionsOf(text);
  return {
    path,
    text,
    kind: kindOf(path),
    data: parsed.data,
    body: parsed.body,
    syntax: parsed.syntax,
    locate: (at, part = 'value') => positionAt(parsed.offsetOf(at, part)),
    positionAt,
  };
}

/** Returns all files of a tree, read; those that did not change since `before` are taken from there. */
export function readFiles(tree: Tree, before?: ReadonlyMap<string, ContentFile>): Map<string, ContentFile> {
  const read = new Map<string, ContentFile>();
  for (const [path, text] of tree) {
    const known = before?.get(path);
    read.set(path, known?.text === text ? known : readFile(path, text));
  }
  return read;
}
