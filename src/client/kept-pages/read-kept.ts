import { isKeptAlways } from '../../service-worker/what-is-kept.ts';

/** A visited page as this browser keeps it. */
export interface KeptPage {
  path: string;
  title: string;
  keptOn: Date;
  release: string;
}

/** Returns the visited pages in a cache, the latest first; none where the browser refuses to keep anything. */
export async function readKept(cacheName: string): Promise<KeptPage[]> {
  if (!('caches' in window)) return [];
  try {
    if (!(await caches.has(cacheName))) return [];
    const cache = await caches.open(cacheName);
    const requests = (await cache.keys()).filter(({ url }) => !isKeptAlways(new URL(url).pathname));
    const pages = await Promise.all(requests.map((request) => readPage(cache, request)));
    return pages.filter((page) => page !== null).reverse();
  } catch {
    return [];
  }
}

async function readPage(cache: Cache, request: Request): Promise<KeptPage | null> {
  const response = await cache.match(request);
  if (!response) return null;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return {
    path: new URL(request.url).pathname,
    // Every title but that of the home page ends with the name of the site.
    title: page.title.replace(/ · [^·]*$/, ''),
    keptOn: new Date(response.headers.get('Date') ?? Date.now()),
    release: page.querySelector<HTMLElement>('[data-release]')?.dataset['release'] ?? '',
  };
}
