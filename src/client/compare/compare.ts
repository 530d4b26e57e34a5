import { base } from '../../base.ts';
import {
  COMPARE_MAX,
  compareRows,
  readComparison,
  writeComparison,
  type Comparison,
} from '../../facets/compare.ts';
import type { FinderIndex } from '../../facets/index-file.ts';
import { fill, type Wording } from '../../i18n/fill.ts';
import { hasOtherScript } from '../../names/script.ts';
import { combobox, type ComboboxWords } from '../combobox/combobox.ts';
import { Names } from '../combobox/names.ts';
import { fetchJson } from '../fetch-json.ts';
import { downloadRows } from '../finder/download.ts';
import { lazyWorld } from '../world-map/lazy-world.ts';
import { compareTable, type CompareLabels } from './compare-table.ts';

/** What is compared, in the order of the table. */
const ROWS = [
  'country',
  'region',
  'admitted',
  'evidence',
  'population',
  'size',
  'award',
  'practices',
  'theme',
  'feature',
];
/** Cities proposed at once. */
const LIMIT = 8;

type Labels = CompareLabels &
  Record<'remove' | 'unknown' | 'beyond', Wording> &
  Record<'empty' | 'one' | 'broken' | 'full' | 'map' | 'unconfirmed', string>;

/** Two to four cities side by side. Which ones stands in the address. */
class CityCompare extends HTMLElement {
  #labels = JSON.parse(this.dataset['labels'] ?? '{}') as Labels;
  #locale = this.dataset['locale'] ?? 'en';
  #index: FinderIndex | undefined;
  #ids: string[] = [];
  #world: ReturnType<typeof lazyWorld> | undefined;

  connectedCallback() {
    const input = this.querySelector('input');
    if (!input) throw new Error('city-compare: the page has no field.');
    const names = new Names({ latin: this.dataset['names'] ?? '', other: this.dataset['otherNames'] ?? '' });
    combobox({
      input,
      place: this.#part('[data-add]'),
      locale: this.#locale,
      words: JSON.parse(this.dataset['words'] ?? '{}') as ComboboxWords,
      warm: () => void names.load().catch(() => undefined),
      suggest: async (query) => (await names.for(hasOtherScript(query))).suggest(query, LIMIT, 'city'),
      choose: ({ id }) => {
        input.value = '';
        void this.#go([...this.#ids.filter((other) => other !== id), id]);
      },
    });
    this.#part('[data-download]').addEventListener('click', () => {
      downloadRows(this.dataset['csv'] ?? '', this.#ids, 'comparison.csv').catch(() =>
        this.#notice(this.#labels.broken),
      );
    });
    window.addEventListener('popstate', () => void this.#read());
    void this.#read();
  }

  /** Compares these cities and writes them into the address. */
  async #go(ids: string[]) {
    if (ids.length > COMPARE_MAX) {
      this.#notice(this.#labels.full);
      return;
    }
    const query = writeComparison(ids);
    history.pushState(null, '', query ? `?${query}` : location.pathname);
    await this.#read();
  }

  /** Takes a city away; the focus goes to the button of its neighbour, or to the field when none is left. */
  async #remove(place: number) {
    await this.#go(this.#ids.filter((_, other) => other !== place));
    const left = this.querySelectorAll<HTMLElement>('th button');
    (left[Math.min(place, left.length - 1)] ?? this.querySelector('input'))?.focus();
  }

  async #read() {
    try {
      this.#index ??= await fetchJson<FinderIndex>(this.dataset['index'] ?? '');
      this.#show(this.#index, readComparison(location.search, this.#index));
    } catch {
      this.#notice(this.#labels.broken);
    }
  }

  #show(index: FinderIndex, { ids, unknown, beyond }: Comparison) {
    this.#ids = ids;
    const nameOf = (id: string) => index.names[index.ids.indexOf(id)] ?? id;
    const number = new Intl.NumberFormat(this.#locale);
    const columns = ids.map((id, place) => ({
      name: nameOf(id),
      path: `${base}cities/${id}/`,
      removeLabel: fill(this.#labels.remove, { name: nameOf(id) }, this.#locale),
      remove: () => void this.#remove(place),
    }));
    const place = this.#part('[data-table]');
    place.hidden = ids.length === 0;
    // The number of practices is a column of the index, not the facet with and without.
    place.replaceChildren(
      compareTable(columns, compareRows(index, ids, ROWS), this.#labels, (value) => number.format(value)),
    );
    this.#part('[data-tools]').hidden = ids.length === 0;
    this.#showMap(nameOf);
    this.#notice(
      [
        ...(unknown.length > 0
          ? [fill(this.#labels.unknown, { ids: unknown.join(', ') }, this.#locale)]
          : []),
        ...(beyond.length > 0
          ? [fill(this.#labels.beyond, { names: beyond.map(nameOf).join(', ') }, this.#locale)]
          : []),
        ...(ids.length === 0 ? [this.#labels.empty] : ids.length === 1 ? [this.#labels.one] : []),
      ].join(' '),
    );
  }

  #showMap(nameOf: (id: string) => string) {
    const place = this.#part('[data-map]');
    place.hidden = this.#ids.length === 0;
    if (place.hidden) return;
    const { map, unconfirmed } = this.#labels;
    this.#world ??= lazyWorld(place, this.dataset['world'] ?? '', { map, unconfirmed, nameOf });
    this.#world.show(this.#ids).catch(() => this.#notice(this.#labels.broken));
  }

  #notice(text: string) {
    const place = this.#part('[data-notice]');
    place.textContent = text;
    place.hidden = text === '';
  }

  /** A part of the page's own markup. Throws if the markup changed and the part is gone. */
  #part(selector: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`city-compare: the page has no ${selector}.`);
    return element;
  }
}

customElements.define('city-compare', CityCompare);
