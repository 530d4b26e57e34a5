import { getCollection, getEntry, render } from 'astro:content';
import corrections from '../content/corrections.json';
import ids from '../content/ids.json';
import network from '../content/network.json';
import redirects from '../content/redirects.json';
import release from '../content/release.json';
import sites from '../content/sites.json';
import { createDirectory, type Directory } from './directory/directory.ts';
import { files, folders, mdxFolders, type Content, type Folder, type Told } from './schemas/index.ts';

/** The only reader of Astro's collections: asks once, and hands plain entries to the directory. */
async function loadDirectory(): Promise<Directory> {
  const loaded = await Promise.all(
    (Object.keys(folders) as Folder[]).map(async (folder) => [folder, await entries(folder)] as const),
  );
  return createDirectory({
    ...(Object.fromEntries(loaded) as { [F in Folder]: Told<F>[] }),
    release: files.release.parse(release),
    network: files.network.parse(network),
    ids: files.ids.parse(ids),
    sites: files.sites.parse(sites),
    redirects: files.redirects.parse(redirects),
    corrections: files.corrections.parse(corrections),
  } satisfies Content);
}

async function entries<F extends Folder>(folder: F): Promise<Told<F>[]> {
  const collection = await getCollection(folder);
  return collection.map(
    ({ id, data, body }) =>
      ({ ...(data as object), ...(mdxFolders.includes(folder) && { body }), id }) as unknown as Told<F>,
  );
}

export const directory: Directory = await loadDirectory();

/** The body of a practice or of a prose page, as a component. Throws if there is no such entry. */
export async function renderBody(folder: 'practices' | 'pages', id: string) {
  const entry = await getEntry(folder, id);
  if (!entry) throw new Error(`There is no content/${folder}/${id}.mdx.`);
  return (await render(entry)).Content;
}
