import { wordsFor } from './facts.ts';
import { fill } from '../i18n/fill.ts';
import { files, forgetUnusedFiles, keepFile } from './files.ts';
import { isNewer } from './kept-page.ts';
import type { Asked, Told } from './messages.ts';
import { keepPage, keptPages, otherPages } from './pages.ts';
import { scope } from './scope.ts';
import { fileCache, isKeptFile, isKeptPage, isOurCache, pageCache, pathOf } from './what-is-kept.ts';

scope.addEventListener('install', (event) => {
  // Pages come from the network first and files carry their hash, so a new worker may take over at any time.
  void scope.skipWaiting();
  event.waitUntil(keepFromTheStart(event));
});

scope.addEventListener('activate', (event) => event.waitUntil(takeOver()));

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== scope.location.origin) return;
  if (request.mode === 'navigate') {
    const pages = isKeptPage(pathOf(request.url)) ? keptPages : otherPages;
    event.respondWith(pages.handle({ event, request }));
  } else if (isKeptFile(pathname)) {
    event.respondWith(files.handle({ event, request }));
  }
});

scope.addEventListener('message', (event) => {
  const { release, keep } = event.data as Asked;
  if (release !== undefined && event.source instanceof WindowClient) tellNewer(event.source, release);
  if (keep) event.waitUntil(Promise.allSettled(keep.filter(isKeptPage).map((path) => keepPage(event, path))));
});

/** Files first: a page that is there can then be shown. Where the device has no room the worker is not installed. */
async function keepFromTheStart(event: ExtendableEvent) {
  await Promise.all(scope.facts.files.map((path) => keepFile(event, path)));
  await Promise.all(scope.facts.pages.map((path) => keepPage(event, path)));
}

async function takeOver() {
  const names = (await caches.keys()).filter(isOurCache);
  const old = names.filter((name) => name !== pageCache && name !== fileCache);
  await Promise.all(old.map((name) => caches.delete(name)));
  await forgetUnusedFiles();
  // The browser asks for a page while the worker still wakes up.
  await scope.registration.navigationPreload.enable();
  await scope.clients.claim();
}

/** Tells a page where the atlas has a newer release than the one it shows. */
function tellNewer(page: WindowClient, shown: string) {
  const { release, languages } = scope.facts;
  if (!isNewer(release, shown)) return;
  const words = wordsFor(pathOf(page.url), languages);
  const told: Told = { text: fill(words.newer, { release }, words.dates), reload: words.reload };
  page.postMessage(told);
}
