import { files, folders, type Content, type File, type Folder } from '../src/schemas/index.ts';
import { readFile, type ContentFile } from './content/content-file.ts';
import { readTree } from './content/tree.ts';

function entryOf(file: ContentFile): unknown {
  if (!file.kind || file.syntax)
    throw new Error(`${file.path}: ${file.syntax?.what ?? 'is no part of the content'}`);
  return 'single' in file.kind
    ? files[file.kind.single].parse(file.data)
    : {
        ...folders[file.kind.folder].parse(file.data),
        ...(file.body && { body: file.body.text.trim() }),
        id: file.kind.id,
      };
}

/**
 * Reads content/ from disk into the same plain entries that Astro's collections give.
 * For tests and scripts; throws at the first entry that breaks its schema (the validator reports all).
 */
export function readContent(root = 'content'): Content {
  const entries = new Map<Folder, unknown[]>(
    (Object.keys(folders) as Folder[]).map((folder) => [folder, []]),
  );
  const singles = new Map<File, unknown>();
  for (const [path, text] of readTree(root, 'content')) {
    const file = readFile(path, text);
    if (!file.kind) continue;
    if ('single' in file.kind) singles.set(file.kind.single, entryOf(file));
    else entries.get(file.kind.folder)?.push(entryOf(file));
  }
  return Object.fromEntries([...entries, ...singles]) as Content;
}
