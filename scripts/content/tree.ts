import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files as a plain value: path such as `content/cities/cork.json` → text. Rules, fixtures and tests all work on it. */
export type Tree = ReadonlyMap<string, string>;

/** A byte order mark is kept, so that a rule can name it; bytes that are no UTF-8 become U+FFFD. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Returns the files below a folder of the disk; in the tree they stand below `prefix`. Files of the system are left out. */
export function readTree(root: string, prefix: string): Tree {
  const tree = new Map<string, string>();
  for (const found of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!found.isFile() || found.name === '.DS_Store') continue;
    const file = join(found.parentPath, found.name);
    const path = join(prefix, file.slice(join(root, '/').length)).replaceAll('\\', '/');
    tree.set(path, decoder.decode(readFileSync(file)));
  }
  return new Map([...tree].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Returns the tree with some files replaced or added, and those with `null` taken away. */
export function overlay(tree: Tree, changes: Iterable<readonly [path: string, text: string | null]>): Tree {
  const changed = new Map(tree);
  for (const [path, text] of changes) {
    if (text === null) changed.delete(path);
    else changed.set(path, text);
  }
  return changed;
}
