import { base } from '../../base.ts';
import type { Asked, Told } from '../../service-worker/messages.ts';

/** Key of the first page of a visit, in the tab's own storage. */
const FIRST = 'first-page';
/** How long a browser that cannot say when it is idle is left alone, in milliseconds. */
const WHILE = 2000;

function start(workers: ServiceWorkerContainer, first: string) {
  const ask = () => {
    const release = document.querySelector<HTMLElement>('[data-release]')?.dataset['release'];
    // A kept copy tells by itself that it is one.
    if (release && !document.querySelector('[data-kept]')) send(workers.controller, { release });
  };
  workers.addEventListener('message', ({ data }) => tell(data as Told));
  workers.addEventListener('controllerchange', ask);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && workers.controller) void lookForNewer(workers);
  });
  ask();
  if (!workers.controller && first !== location.pathname) whenIdle(() => void register(workers, first));
}

/** The page with which the visit began; null where the browser lets a site store nothing, and so keep no pages either. */
function firstPage(): string | null {
  try {
    const first = sessionStorage.getItem(FIRST) ?? location.pathname;
    sessionStorage.setItem(FIRST, first);
    return first;
  } catch {
    return null;
  }
}

function send(worker: ServiceWorker | null, asked: Asked) {
  worker?.postMessage(asked);
}

/** Not before the page is whole and the browser has nothing to do; not at all where the reader saves data. */
function whenIdle(work: () => void) {
  const { connection } = navigator as { connection?: { saveData: boolean } };
  if (connection?.saveData) return;
  addEventListener('load', () => {
    if ('requestIdleCallback' in window) requestIdleCallback(work);
    else setTimeout(work, WHILE);
  });
}

async function register(workers: ServiceWorkerContainer, first: string) {
  try {
    await workers.register(`${base}sw.js`);
    send((await workers.ready).active, { keep: [first, location.pathname] });
  } catch {
    // Storage is blocked or full: the site is as it was.
  }
}

/** A page that is looked at again after a while may be of an older release. */
async function lookForNewer(workers: ServiceWorkerContainer) {
  try {
    await (await workers.ready).update();
  } catch {
    // No network: the next look will tell.
  }
}

function tell({ text, reload }: Told) {
  const notice = document.createElement('p');
  notice.className = 'doubt';
  notice.role = 'status';
  const button = document.createElement('button');
  button.className = 'tool';
  button.type = 'button';
  button.textContent = reload;
  button.addEventListener('click', () => location.reload());
  document.querySelector('main')?.prepend(notice);
  // A status is spoken when its words come, not when it comes with them.
  notice.append(text, ' ', button);
}

if (import.meta.env.KEEPS_PAGES && 'serviceWorker' in navigator) {
  const first = firstPage();
  if (first !== null) start(navigator.serviceWorker, first);
}
