import type { Folder } from '../../src/schemas/index.ts';

/** Folders whose entries have a page of their own, at /<folder>/<id>/. */
const paged: readonly Folder[] = [
  'cities',
  'countries',
  'regions',
  'themes',
  'key-features',
  'practices',
  'awards',
  'conferences',
  'rounds',
];

/** Returns the folder and the id of the entry whose page stands at a path; `undefined` for other pages. */
export function entryAt(path: string): { folder: Folder; id: string } | undefined {
  const [, name, id = ''] = /^\/([a-z-]+)\/([^/]+)\/$/.exec(path) ?? [];
  const folder = paged.find((each) => each === name);
  return folder && { folder, id };
}
