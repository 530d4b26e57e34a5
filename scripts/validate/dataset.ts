import { folders, type Content, type Entry, type File, type Folder } from '../../src/schemas/index.ts';
import { pathOfSingle, type ContentFile } from '../content/content-file.ts';
import { oncePerFile } from '../content/once-per-file.ts';
import { legality } from './legality.ts';

/** All files of the content, and the legal entries in them: what rules over the whole tree look at. */
export interface Dataset {
  files: ReadonlyMap<string, ContentFile>;
  /** The legal entries of a folder; those with a problem of schema are left out, their problem is reported elsewhere. */
  entries: <F extends Folder>(folder: F) => readonly Entry<F>[];
  find: <F extends Folder>(folder: F, id: string) => Entry<F> | undefined;
  /** The ids for which there is a file, legal or not. */
  ids: (folder: Folder) => ReadonlySet<string>;
  single: <S extends File>(single: S) => Content[S] | undefined;
}

function byFolder(files: Iterable<ContentFile>): Map<Folder, Map<string, ContentFile>> {
  const sorted = new Map<Folder, Map<string, ContentFile>>();
  for (const folder of Object.keys(folders) as Folder[]) sorted.set(folder, new Map());
  for (const file of files) {
    if (file.kind && 'folder' in file.kind) sorted.get(file.kind.folder)?.set(file.kind.id, file);
  }
  return sorted;
}

const withId = oncePerFile((file): unknown => {
  const { entry } = legality(file);
  if (entry === undefined || !file.kind || !('folder' in file.kind)) return undefined;
  return Object.assign({}, entry, { id: file.kind.id });
});

/** Returns the legal entry of a file with its id, typed by the folder it stands in. */
export const entryOf = <F extends Folder>(folder: F, file: ContentFile): Entry<F> | undefined =>
  file.kind && 'folder' in file.kind && file.kind.folder === folder
    ? (withId(file) as Entry<F> | undefined)
    : undefined;

/** Returns the dataset over files that were read. */
export function openDataset(files: ReadonlyMap<string, ContentFile>): Dataset {
  const sorted = byFolder(files.values());
  const ids = new Map([...sorted].map(([folder, named]) => [folder, new Set(named.keys())]));
  const legal = new Map<Folder, Map<string, unknown>>();
  const entriesOf = <F extends Folder>(folder: F) => {
    const known = legal.get(folder) ?? new Map<string, unknown>();
    if (!legal.has(folder)) {
      legal.set(folder, known);
      for (const [id, file] of sorted.get(folder) ?? []) {
        const entry = entryOf(folder, file);
        if (entry) known.set(id, entry);
      }
    }
    return known as Map<string, Entry<F>>;
  };
  return {
    files,
    entries: (folder) => [...entriesOf(folder).values()],
    find: (folder, id) => entriesOf(folder).get(id),
    ids: (folder) => ids.get(folder) ?? new Set(),
    single: <S extends File>(single: S) => {
      const file = files.get(pathOfSingle(single));
      return file && (legality(file).entry as Content[S] | undefined);
    },
  };
}
