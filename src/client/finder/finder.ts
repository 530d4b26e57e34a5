import { createFinder, type Finder } from '../../facets/finder.ts';
import type { FinderIndex } from '../../facets/index-file.ts';
import {
  countChosen,
  emptyState,
  readState,
  writeState,
  type FinderOffer,
  type FinderState,
} from '../../facets/state.ts';
import { afterFrame } from './after-frame.ts';
import { showChips, type Chip } from './chips.ts';
import { downloadRows } from './download.ts';
import { facetControls, type FacetControl } from './facet-controls.ts';
import { itemList, type ItemList } from './item-list.ts';
import { readWords, type Say } from './words.ts';
import { fetchJson } from '../fetch-json.ts';
import { lazyWorld } from '../world-map/lazy-world.ts';

/** Pause after a key before the list answers, in milliseconds: no list flickers under a typist. */
const PAUSE = 80;

/** Filters the list that the page holds. Its index comes with the first touch, or at once if the address asks for filters. */
class AtlasFinder extends HTMLElement {
  #say: Say = readWords(this.dataset['words'] ?? '{}', this.dataset['locale'] ?? 'en');
  #list: ItemList = itemList(this);
  #facets: FacetControl[] = [];
  #parts = new Map<string, Element>();
  #finder: Promise<Finder> | undefined;
  #offer: FinderOffer = { options: {}, sorts: [], views: [] };
  #state: FinderState = emptyState(this.#offer);
  #ids: readonly string[] = [];
  #world: ReturnType<typeof lazyWorld> | undefined;
  #timer = 0;

  connectedCallback() {
    const wide = matchMedia('(width >= 60rem)');
    const panel = this.#part('.facets', HTMLDetailsElement);
    panel.open = wide.matches;
    wide.addEventListener('change', () => (panel.open = wide.matches));
    this.#facets = facetControls(this, (facet, chosen) => {
      this.#state.chosen[facet] = chosen;
      void this.#changed('push');
    });
    this.#offer = {
      options: Object.fromEntries(this.#facets.map(({ key, options }) => [key, options])),
      sorts: this.dataset['sorts']?.split(' ') ?? [],
      views: this.dataset['views']?.split(' ') ?? [],
    };
    this.#state = emptyState(this.#offer);
    this.#wire();
    window.addEventListener('popstate', () => void this.#readAddress());
    if (location.search) void this.#readAddress();
    else this.#warm();
  }

  /** Fetches the index when a reader shows interest, before the first choice. */
  #warm() {
    for (const event of ['pointerover', 'focusin']) {
      this.addEventListener(event, () => void this.#load().catch(() => undefined), { once: true });
    }
  }

  #wire() {
    const text = this.#text();
    text.addEventListener('input', () => {
      window.clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        this.#state.text = text.value;
        void this.#changed('replace');
      }, PAUSE);
    });
    const sort = this.#part('[data-sort]', HTMLSelectElement);
    sort.addEventListener('change', () => {
      this.#state.sort = sort.value;
      void this.#changed('push');
    });
    for (const button of this.#viewButtons()) {
      button.addEventListener('click', () => {
        this.#state.view = button.dataset['view'] ?? '';
        void this.#changed('push');
      });
    }
    this.#part('[data-clear]', HTMLButtonElement).addEventListener('click', () => {
      this.#state = { ...emptyState(this.#offer), sort: this.#state.sort, view: this.#state.view };
      text.value = '';
      void this.#changed('push');
      this.#focusFilters();
    });
    this.#part('button[data-csv]', HTMLButtonElement).addEventListener('click', () => void this.#download());
    this.#part('button[data-copy]', HTMLButtonElement).addEventListener('click', () => void this.#copy());
  }

  async #readAddress() {
    const { state, unknown } = readState(location.search, this.#offer);
    this.#state = state;
    // Only an address writes into the field: an answer must not overwrite what is typed meanwhile.
    this.#text().value = state.text;
    await this.#show();
    if (unknown.length > 0) this.#notice(this.#say('unknown', { values: unknown.join(', ') }));
  }

  async #changed(how: 'push' | 'replace') {
    const query = writeState(this.#state, this.#offer);
    await this.#show();
    // A browser takes longer to write the address than we to find: the answer is seen first.
    afterFrame(() => history[`${how}State`](null, '', query ? `?${query}` : location.pathname));
  }

  async #load(): Promise<Finder> {
    this.classList.add('at-work');
    this.#finder ??= fetchJson<FinderIndex>(this.dataset['index'] ?? '').then((index) => {
      // The first message makes the formatters of numbers and plurals: dear, and nobody waits yet.
      this.#say('results', { count: index.ids.length });
      const names = index.names.length > 0 ? index.names : index.ids.map((id) => this.#list.wordsOf(id));
      return createFinder({ ...index, names });
    });
    this.#finder.catch(() => (this.#finder = undefined));
    return this.#finder;
  }

  async #show() {
    let finder: Finder;
    try {
      finder = await this.#load();
    } catch {
      this.#notice(this.#say('broken'));
      return;
    }
    const { ids, counts } = finder.find(this.#state);
    this.#ids = ids;
    this.#notice('');
    this.#part('[data-sort]', HTMLSelectElement).value = this.#state.sort;
    for (const facet of this.#facets)
      facet.show(this.#state.chosen[facet.key] ?? [], counts[facet.key] ?? {});
    for (const button of this.#viewButtons()) {
      button.setAttribute('aria-pressed', String(button.dataset['view'] === this.#state.view));
    }
    this.dataset['shows'] = this.#state.view;
    this.#showMap();
    this.#list.show(ids, this.#state.sort === this.#offer.sorts[0]);
    this.#part('[data-heading]', HTMLElement).textContent = this.#say('results', { count: ids.length });
    const chosen = countChosen(this.#state);
    this.#part('[data-summary]', HTMLElement).textContent =
      chosen > 0 ? this.#say('filtersChosen', { count: chosen }) : this.#say('filters');
    this.#showChips();
    this.#showWaysOut(ids.length === 0 ? finder : undefined);
  }

  #showMap() {
    const place = this.#part('[data-map]', HTMLElement);
    place.hidden = this.#state.view !== 'map';
    if (place.hidden) return;
    this.#world ??= lazyWorld(place, this.dataset['world'] ?? '', {
      map: this.#say('map'),
      unconfirmed: this.#say('unconfirmed'),
      nameOf: (id) => this.#list.nameOf(id),
    });
    this.#world.show(this.#ids).catch(() => this.#notice(this.#say('broken')));
  }

  #showChips() {
    const chips = this.#facets.flatMap((facet) =>
      (this.#state.chosen[facet.key] ?? []).map((option): Chip => {
        const name = facet.nameOf(option);
        return {
          name,
          label: this.#say('remove', { name }),
          remove: () => {
            this.#state.chosen[facet.key] = (this.#state.chosen[facet.key] ?? []).filter(
              (other) => other !== option,
            );
            return this.#changed('push');
          },
        };
      }),
    );
    const bar = this.#part('[data-chips]', HTMLElement);
    bar.hidden = chips.length === 0 && !this.#state.text.trim();
    showChips(this.#part('[data-chips] ul', HTMLElement), chips, () => this.#focusFilters());
  }

  #showWaysOut(finder: Finder | undefined) {
    const place = this.#part('[data-empty]', HTMLElement);
    place.hidden = !finder;
    if (!finder) return;
    const lead = document.createElement('p');
    lead.textContent = this.#say('nothing');
    const ways = finder.waysOut(this.#state).map(({ facet, count }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'tool';
      const label = this.#facets.find(({ key }) => key === facet)?.label ?? '';
      button.textContent = this.#say(facet === undefined ? 'wayOutText' : 'wayOut', { count, facet: label });
      button.addEventListener('click', () => {
        if (facet === undefined) this.#text().value = this.#state.text = '';
        else this.#state.chosen[facet] = [];
        void this.#changed('push');
        this.#focusFilters();
      });
      return button;
    });
    place.replaceChildren(lead, ...ways);
  }

  async #download() {
    try {
      if (this.#ids.length === 0) this.#ids = (await this.#load()).find(this.#state).ids;
      await downloadRows(this.dataset['csv'] ?? '', this.#ids, `${this.dataset['file'] ?? 'list'}.csv`);
    } catch {
      this.#notice(this.#say('broken'));
    }
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(location.href);
      this.#notice(this.#say('copied'));
    } catch {
      this.#notice(this.#say('copyFailed'));
    }
  }

  #notice(text: string) {
    const place = this.#part('[data-notice]', HTMLElement);
    place.textContent = text;
    place.hidden = text === '';
  }

  /** Takes the focus to the filters when what held it is gone; on a phone they may be closed. */
  #focusFilters() {
    if (this.#part('.facets', HTMLDetailsElement).open) this.#text().focus();
    else this.#part('[data-summary]', HTMLElement).focus();
  }

  #viewButtons() {
    return this.#part('[data-tools]', HTMLElement).querySelectorAll<HTMLButtonElement>('button[data-view]');
  }

  #text() {
    return this.#part('[data-text] input', HTMLInputElement);
  }

  /**
   * A part of the page's own markup, looked for once: the list below may hold thousands of rows to look through.
   * Throws if the markup changed and the part is gone.
   */
  #part<E extends HTMLElement>(selector: string, type: new () => E): E {
    const element = this.#parts.get(selector) ?? this.querySelector(selector);
    if (!(element instanceof type)) throw new Error(`atlas-finder: the page has no ${selector}.`);
    this.#parts.set(selector, element);
    return element;
  }
}

customElements.define('atlas-finder', AtlasFinder);
