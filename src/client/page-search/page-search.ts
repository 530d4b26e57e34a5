import { fill, type Wording } from '../../i18n/fill.ts';
import { hasOtherScript } from '../../names/script.ts';
import { Names } from '../combobox/names.ts';
import { inTime } from '../fetch-json.ts';
import { ask, widerFilters, type Answer } from './ask.ts';
import { showHelp } from './no-result.ts';
import { loadPagefind } from './pagefind.ts';
import { resultItem } from './result-item.ts';
import { SearchFilters } from './search-filters.ts';

/** Results shown at once, and more with each press. */
const PAGE = 10;
/** Names proposed where nothing was found. */
const NEAR = 5;
/** Pause after a key before the search runs, in milliseconds. */
const PAUSE = 200;

type Word = 'results' | 'idle' | 'busy' | 'none' | 'broken' | 'some' | 'near' | 'unknown' | 'wayOut';

/** Full-text search: the query and the filters stand in the address, so that a search can be linked and Back works. */
class PageSearch extends HTMLElement {
  #heading = this.#part('[data-heading]', HTMLElement);
  #help = this.#part('[data-help]', HTMLElement);
  #notice = this.#part('[data-notice]', HTMLElement);
  #list = this.#part('[data-list]', HTMLElement);
  #more = this.#part('[data-more]', HTMLButtonElement);
  #again = this.#part('[data-again]', HTMLButtonElement);
  #filters = new SearchFilters([...this.querySelectorAll('select')]);
  #query = this.#part('input[name=q]', HTMLInputElement);
  #names = new Names({ latin: this.dataset['names'] ?? '', other: this.dataset['otherNames'] ?? '' });
  #words = JSON.parse(this.dataset['words'] ?? '{}') as Record<Word, Wording>;
  #locale = this.dataset['locale'] ?? 'en';
  #number = new Intl.NumberFormat(this.#locale);
  #timer = 0;
  /** Counts searches, so that a slow answer never overwrites a newer one. */
  #turn = 0;

  connectedCallback() {
    this.#part('form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      window.clearTimeout(this.#timer);
      this.#go('pushState');
    });
    this.#query.addEventListener('input', () => {
      window.clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#go('replaceState'), PAUSE);
    });
    this.#filters.onChange(() => this.#go('pushState'));
    this.#part('[data-clear]', HTMLButtonElement).addEventListener('click', () => this.#drop());
    this.#again.addEventListener('click', () => void this.#search());
    window.addEventListener('popstate', () => this.#read());
    this.#read();
  }

  /** Takes one filter away, or all. */
  #drop(filter?: string) {
    this.#filters.clear(filter);
    this.#go('pushState');
    this.#query.focus();
  }

  #read() {
    const parameters = new URLSearchParams(location.search);
    this.#query.value = parameters.get('q') ?? '';
    const unknown = this.#filters.read(parameters);
    this.#notice.hidden = unknown.length === 0;
    this.#notice.textContent = unknown.length > 0 ? this.#say('unknown', { values: unknown.join(', ') }) : '';
    void this.#search();
  }

  #go(how: 'pushState' | 'replaceState') {
    const query = this.#query.value.trim();
    const parameters = new URLSearchParams({ ...(query && { q: query }), ...this.#filters.chosen });
    const address = parameters.size > 0 ? `?${parameters.toString()}` : location.pathname;
    if (address !== (location.search || location.pathname)) history[how](null, '', address);
    this.#notice.hidden = true;
    void this.#search();
  }

  async #search() {
    const turn = ++this.#turn;
    const query = this.#query.value.trim();
    const { chosen } = this.#filters;
    this.#list.replaceChildren();
    for (const part of [this.#more, this.#again, this.#help]) part.hidden = true;
    if (!query && Object.keys(chosen).length === 0) {
      this.#filters.show(undefined, String);
      this.#heading.textContent = this.#say('idle');
      return;
    }
    this.#heading.textContent = this.#say('busy');
    try {
      const pagefind = await loadPagefind();
      const answer = await inTime(ask(pagefind, query, chosen), 'The search index');
      const ways = answer.whole ? [] : await widerFilters(pagefind, query, chosen);
      if (turn !== this.#turn) return;
      this.#filters.show(answer.whole || ways.length > 0 ? answer.counts : undefined, (count) =>
        this.#number.format(count),
      );
      await this.#show(answer, 0, turn);
      // Pagefind answers a misspelled name with whatever begins alike: the names know better.
      if (!answer.whole || !query.includes(' ')) await this.#offerHelp(query, answer, ways, turn);
    } catch {
      if (turn !== this.#turn) return;
      this.#heading.textContent = this.#say('broken');
      this.#again.hidden = false;
    }
  }

  async #show(answer: Answer, from: number, turn: number) {
    const { results } = answer;
    const shown = await Promise.all(results.slice(from, from + PAGE).map((result) => result.data()));
    if (turn !== this.#turn) return;
    const items = shown.map(resultItem);
    this.#list.append(...items);
    this.#heading.textContent =
      results.length > 0 ? this.#say('results', { count: results.length }) : this.#say('none');
    const next = from + PAGE;
    this.#more.hidden = next >= results.length;
    this.#more.onclick = () => void this.#show(answer, next, turn);
    if (from > 0) items[0]?.querySelector('a')?.focus();
  }

  async #offerHelp(
    query: string,
    { results, whole }: Answer,
    ways: { filter: string; count: number }[],
    turn: number,
  ) {
    // Names are a kindness: without the network the page says what it knows.
    const near = query
      ? await this.#names.for(hasOtherScript(query)).then(
          (index) => index.suggest(query, NEAR),
          () => [],
        )
      : [];
    if (turn !== this.#turn) return;
    const paths = new Set([...this.#list.querySelectorAll('a')].map(({ pathname }) => pathname));
    showHelp(this.#help, {
      lead: results.length > 0 && !whole ? this.#say('some') : '',
      ways: ways.map(({ filter, count }) => ({
        label: this.#say('wayOut', { facet: this.#filters.labelOf(filter), count }),
        take: () => this.#drop(filter),
      })),
      nearLead: this.#say('near'),
      // A name that is already among the results needs no second link.
      near: near.some(({ path }) => paths.has(path)) ? [] : near,
    });
  }

  #say(word: Word, parameters: Record<string, string | number> = {}) {
    return fill(this.#words[word], parameters, this.#locale);
  }

  /** A part of the page's own markup. Throws if the markup changed and the part is gone. */
  #part<E extends HTMLElement>(selector: string, type: new () => E): E {
    const element = this.querySelector(selector);
    if (!(element instanceof type)) throw new Error(`page-search: the page has no ${selector}.`);
    return element;
  }
}

customElements.define('page-search', PageSearch);
