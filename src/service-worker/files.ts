import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { filesAtOnce } from './files-at-once.ts';
import { scope } from './scope.ts';
import { fileCache, pageCache } from './what-is-kept.ts';

/** Answers with the kept file, or fetches and keeps it. */
export const files = new CacheFirst({ cacheName: fileCache, matchOptions: { ignoreVary: true } });

/** Fetches and keeps a file that is not kept yet, and gives its text. Rejects where that fails. */
export async function keepFile(event: ExtendableEvent, path: string): Promise<string> {
  const [answer, done] = files.handleAll({ event, request: new Request(path) });
  const text = await answer.then((response) => response.text());
  await done;
  return text;
}

/** Keeps the files that a page loads at once, so that it can be shown without a network. */
export async function keepFilesOf(event: ExtendableEvent, html: string): Promise<void> {
  const found = await filesAtOnce([html], (path) => keepFile(event, path));
  await Promise.all([...found].map((path) => keepFile(event, path)));
}

/** Removes the files that neither this release nor any kept page needs. */
export async function forgetUnusedFiles(): Promise<void> {
  const [pages, kept] = await Promise.all([caches.open(pageCache), caches.open(fileCache)]);
  const textOf = async (cache: Cache, path: RequestInfo) => (await (await cache.match(path))?.text()) ?? null;
  const texts = await Promise.all((await pages.keys()).map((page) => textOf(pages, page)));
  const htmls = texts.filter((text) => text !== null);
  const needed = await filesAtOnce(htmls, (path) => textOf(kept, path));
  for (const path of scope.facts.files) needed.add(path);
  for (const request of await kept.keys()) {
    const { pathname } = new URL(request.url);
    // Indexes stand in the attributes of the elements that fetch them.
    const isNamed = htmls.some((html) => html.includes(`"${pathname}"`));
    if (!needed.has(pathname) && !isNamed) await kept.delete(request);
  }
}
