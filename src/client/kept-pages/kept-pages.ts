import { fill, type Wording } from '../../i18n/fill.ts';
import { isOurCache, pageCache } from '../../service-worker/what-is-kept.ts';
import { readKept, type KeptPage } from './read-kept.ts';

/** The visited pages that this browser keeps, by name, the latest first, and the way to remove them. */
class KeptPages extends HTMLElement {
  #words = JSON.parse(this.dataset['words'] ?? '{}') as Record<'count' | 'entry', Wording>;
  #dates = this.dataset['dates'] ?? 'en';

  connectedCallback() {
    this.#part('remove').addEventListener('click', () => void this.#remove());
    void this.#show();
  }

  async #show() {
    const pages = await readKept(pageCache);
    this.#part('none').hidden = pages.length > 0;
    this.#part('some').hidden = pages.length === 0;
    this.#part('heading').textContent = fill(this.#words.count, { count: pages.length }, this.#dates);
    this.#part('list').replaceChildren(...pages.map((page) => this.#entry(page)));
    this.#part('remove').hidden = (await ourCaches()).length === 0;
  }

  #entry({ path, title, keptOn, release }: KeptPage): HTMLElement {
    const entry = document.createElement('li');
    const link = document.createElement('a');
    link.href = path;
    link.textContent = title;
    const when = document.createElement('span');
    when.className = 'small quiet';
    const date = new Intl.DateTimeFormat(this.#dates, { dateStyle: 'long' }).format(keptOn);
    when.textContent = fill(this.#words.entry, { date, release }, this.#dates);
    entry.append(link, ' ', when);
    return entry;
  }

  /** Nothing of it is left in the browser: neither what was kept nor the worker. */
  async #remove() {
    await Promise.all((await ourCaches()).map((name) => caches.delete(name)));
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.unregister();
    await this.#show();
    this.#part('removed').hidden = false;
  }

  /** A part of the page's own markup. Throws if the markup changed and the part is gone. */
  #part(name: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(`[data-${name}]`);
    if (!element) throw new Error(`kept-pages: the page has no [data-${name}].`);
    return element;
  }
}

/** None where the browser refuses to keep anything. */
async function ourCaches(): Promise<string[]> {
  return 'caches' in window ? (await caches.keys().catch(() => [])).filter(isOurCache) : [];
}

customElements.define('kept-pages', KeptPages);
