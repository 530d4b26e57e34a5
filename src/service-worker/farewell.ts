import { scope } from './scope.ts';
import { isOurCache } from './what-is-kept.ts';

/** Stands in the place of the worker where the site keeps no pages: it frees earlier visitors of the worker and of what it kept. */
scope.addEventListener('install', () => void scope.skipWaiting());
scope.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave() {
  const names = (await caches.keys()).filter(isOurCache);
  await Promise.all(names.map((name) => caches.delete(name)));
  await scope.registration.unregister();
}
