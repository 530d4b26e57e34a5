import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { NetworkOnly } from 'workbox-strategies/NetworkOnly.js';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { wordsFor } from './facts.ts';
import { keepFilesOf } from './files.ts';
import { releaseOf, withNotice } from './kept-page.ts';
import { keptNotice, unreachableNotice } from './notices.ts';
import { scope } from './scope.ts';
import { isKeptAlways, MOST_PAGES, pageCache, pathOf } from './what-is-kept.ts';

/** How long a reader waits for the network before the kept copy is shown; without one it is waited for. */
const PATIENCE_SECONDS = 4;

/** Where the network fails and no copy is kept, the offline page stands in, at the address that was asked for. */
const standIn: WorkboxPlugin = {
  handlerDidError: async ({ request }) => {
    if (request.destination !== 'document') return undefined;
    const words = wordsFor(pathOf(request.url), scope.facts.languages);
    const page = await (await caches.open(pageCache)).match(`${words.prefix}/offline/`);
    if (!page) return undefined;
    const html = withNotice(await page.text(), unreachableNotice(words));
    return new Response(html, { status: 503, headers: page.headers });
  },
};

const keeping: WorkboxPlugin = {
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(pathOf(request.url)),
  cacheWillUpdate: async ({ request, response }) => {
    const isGone = response.status === 404 || response.status === 410;
    if (isGone) await (await caches.open(pageCache)).delete(pathOf(request.url));
    const isPage = response.status === 200 && !response.redirected;
    return isPage && releaseOf(await response.clone().text()) !== null ? response : null;
  },
  cacheDidUpdate: async ({ event, newResponse }) => {
    await keepFilesOf(event, await newResponse.clone().text());
    await forgetOldest();
  },
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
    if (!cachedResponse) return null;
    const html = await cachedResponse.text();
    const { languages, release: newest } = scope.facts;
    const notice = keptNotice(wordsFor(pathOf(request.url), languages), {
      keptOn: new Date(cachedResponse.headers.get('Date') ?? Date.now()),
      release: releaseOf(html) ?? '',
      newest,
    });
    return new Response(withNotice(html, notice), { headers: cachedResponse.headers });
  },
};

/** Answers with the page from the network and keeps it; where the network fails or hangs, with the kept copy, which says so. */
export const keptPages = new NetworkFirst({
  cacheName: pageCache,
  networkTimeoutSeconds: PATIENCE_SECONDS,
  matchOptions: { ignoreVary: true },
  plugins: [keeping, standIn],
});

/** Answers from the network alone. */
export const otherPages = new NetworkOnly({ plugins: [standIn] });

/** Fetches a page and keeps it. Rejects where it can be neither fetched nor found. */
export async function keepPage(event: ExtendableEvent, path: string): Promise<void> {
  // The browser's own cache asks the server whether the page changed.
  const [answer, done] = keptPages.handleAll({ event, request: new Request(path, { cache: 'no-cache' }) });
  await answer;
  await done;
}

/** Pages come back in the order in which they were kept: the first ones were not visited for the longest time. */
async function forgetOldest(): Promise<void> {
  const cache = await caches.open(pageCache);
  const visited = (await cache.keys()).filter(({ url }) => !isKeptAlways(pathOf(url)));
  for (const request of visited.slice(0, -MOST_PAGES)) await cache.delete(request);
}
