import { loadPagefind, type Search } from './pagefind.ts';
import { resultItem } from './result-item.ts';

/** Results shown at once, and more with each press. */
const PAGE = 10;
/** Pause after a key before the search runs, in milliseconds. */
const PAUSE = 200;

/** Full-text search: the query and the filters stand in the URL, so that a search can be linked and Back works. */
class PageSearch extends HTMLElement {
  #form = this.#part('form', HTMLFormElement);
  #output = this.#part('[data-output]', HTMLElement);
  #heading = this.#part('[data-heading]', HTMLElement);
  #list = this.#part('[data-list]', HTMLElement);
  #more = this.#part('[data-more]', HTMLButtonElement);
  #again = this.#part('[data-again]', HTMLButtonElement);
  #filters = [...this.querySelectorAll('select')];
  #query = this.#part('input[name=q]', HTMLInputElement);
  #timer = 0;
  /** Counts searches, so that a slow answer never overwrites a newer one. */
  #turn = 0;

  connectedCallback() {
    this.#part('.filters', HTMLElement).hidden = false;
    this.#output.hidden = false;
    this.#readUrl();
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#writeUrl('pushState');
      void this.#search();
    });
    this.#query.addEventListener('input', () => {
      window.clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#changed(), PAUSE);
    });
    for (const filter of this.#filters) filter.addEventListener('change', () => this.#changed());
    this.#part('[data-clear]', HTMLButtonElement).addEventListener('click', () => {
      for (const filter of this.#filters) filter.value = '';
      this.#changed();
    });
    this.#again.addEventListener('click', () => void this.#search());
    window.addEventListener('popstate', () => {
      this.#readUrl();
      void this.#search();
    });
    void this.#search();
  }

  #changed() {
    this.#writeUrl('replaceState');
    void this.#search();
  }

  #readUrl() {
    const parameters = new URLSearchParams(location.search);
    this.#query.value = parameters.get('q') ?? '';
    // A value that is no option leaves the select empty, which is the same as “All”.
    for (const filter of this.#filters) {
      filter.value = parameters.get(filter.name) ?? '';
      if (filter.selectedIndex < 0) filter.value = '';
    }
  }

  #writeUrl(how: 'pushState' | 'replaceState') {
    const parameters = new URLSearchParams();
    if (this.#query.value.trim()) parameters.set('q', this.#query.value.trim());
    for (const { name, value } of this.#filters) if (value) parameters.set(name, value);
    const search = parameters.toString();
    history[how](null, '', search ? `?${search}` : location.pathname);
  }

  async #search() {
    const turn = ++this.#turn;
    const query = this.#query.value.trim();
    const filters = Object.fromEntries(
      this.#filters.filter(({ value }) => value).map(({ name, value }) => [name, value]),
    );
    this.#list.replaceChildren();
    this.#more.hidden = true;
    this.#again.hidden = true;
    if (!query && Object.keys(filters).length === 0) {
      this.#say('idle');
      return;
    }
    this.#say('busy');
    try {
      const pagefind = await loadPagefind();
      const found = await pagefind.search(query || null, { filters });
      if (turn === this.#turn) await this.#show(found, 0, turn);
    } catch {
      if (turn !== this.#turn) return;
      this.#say('broken');
      this.#again.hidden = false;
    }
  }

  async #show(found: Search, from: number, turn: number) {
    const shown = await Promise.all(found.results.slice(from, from + PAGE).map((result) => result.data()));
    if (turn !== this.#turn) return;
    const items = shown.map(resultItem);
    this.#list.append(...items);
    this.#sayCount(found.results.length);
    const next = from + PAGE;
    this.#more.hidden = next >= found.results.length;
    this.#more.onclick = () => void this.#show(found, next, turn);
    if (from > 0) items[0]?.querySelector('a')?.focus();
  }

  #say(message: 'idle' | 'busy' | 'none' | 'broken') {
    this.#heading.textContent = this.dataset[message] ?? '';
  }

  #sayCount(count: number) {
    if (count === 0) {
      this.#say('none');
      return;
    }
    const locale = this.dataset['locale'] ?? 'en';
    const wording = (count === 1 ? this.dataset['resultsOne'] : this.dataset['resultsOther']) ?? '#';
    this.#heading.textContent = wording.replace('#', new Intl.NumberFormat(locale).format(count));
  }

  /** A part of the page's own markup. Throws if the markup changed and the part is gone. */
  #part<E extends HTMLElement>(selector: string, type: new () => E): E {
    const element = this.querySelector(selector);
    if (!(element instanceof type)) throw new Error(`page-search: the page has no ${selector}.`);
    return element;
  }
}

customElements.define('page-search', PageSearch);
