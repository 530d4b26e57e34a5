import { createFinder, type Finder } from '../../facets/finder.ts';
import { countChosen, emptyState } from '../../facets/state.ts';
import { fill, type Wording } from '../../i18n/fill.ts';
import { CityMap, type MapEvents } from '../city-map/city-map.ts';
import { loadIndex } from '../city-map/load-index.ts';
import { showChips, type Chip } from '../finder/chips.ts';
import { facetControls } from '../finder/facet-controls.ts';
import { readMapState, writeMapState, type MapOffer, type MapState } from './map-state.ts';
import { memberList } from './member-list.ts';
import { timeControl } from './time-control.ts';

/** The texts of the page around the map. */
type PageWord =
  | 'asOf'
  | 'asOfFiltered'
  | 'filters'
  | 'filtersChosen'
  | 'remove'
  | 'unknown'
  | 'notOnMap'
  | 'inDirectory'
  | 'nothing'
  | 'broken';

/** The view is written to the address when the map has rested so long, in milliseconds: browsers allow few writes. */
const REST = 400;

/** Makes filters, rounds, list, map and address of the page follow each other. */
export function mapPage(root: HTMLElement): void {
  const part = <E extends Element>(selector: string, type: new () => E): E => {
    const element = root.querySelector(selector);
    if (!(element instanceof type)) throw new Error(`map-finder: the page has no ${selector}.`);
    return element;
  };
  const words = JSON.parse(root.dataset['words'] ?? '{}') as Record<PageWord, Wording>;
  const say = (word: PageWord, parameters: Record<string, string | number> = {}) =>
    fill(words[word], parameters, root.dataset['locale'] ?? 'en');
  const elsewhere = JSON.parse(root.dataset['elsewhere'] ?? '{}') as Record<string, string>;
  const map = part('city-map', CityMap);
  const notice = part('[data-notice]', HTMLElement);
  const numbers = new Intl.NumberFormat(root.dataset['locale'] ?? 'en');
  const list = memberList(part('[data-list]', HTMLElement), numbers, (id) => void map.point(id));
  const facets = facetControls(root, (facet, chosen) => {
    state.filters.chosen[facet] = chosen;
    void changed('push');
  });
  const time = timeControl(part('[data-time]', HTMLElement), (year) => {
    state.year = year === time.years.at(-1) ? undefined : year;
    void changed('replace');
  });
  const offer: MapOffer = {
    options: Object.fromEntries(facets.map(({ key, options }) => [key, options])),
    sorts: [''],
    views: [''],
    years: time.years,
  };
  let state: MapState = { filters: emptyState(offer), year: undefined, view: undefined };
  let found: ReadonlySet<string> | undefined;
  let inView: ReadonlySet<string> | undefined;
  let rest = 0;
  let ready: Awaited<ReturnType<typeof index>> | undefined;

  async function index(): Promise<{ finder: Finder; joined: Map<string, number> }> {
    const { index: all } = await loadIndex(map.dataset['index'] ?? '');
    ready ??= {
      finder: createFinder(all),
      joined: new Map(all.ids.map((id, item) => [id, all.numbers['newest']?.[item] ?? Infinity])),
    };
    return ready;
  }

  function write(how: 'push' | 'replace') {
    const query = writeMapState(state, offer);
    history[`${how}State`](null, '', query ? `?${query}` : location.pathname);
  }

  async function changed(how: 'push' | 'replace') {
    write(how);
    await show();
  }

  function showList() {
    const ids = [...(found ?? [])].filter((id) => inView?.has(id) ?? true);
    if (found) list.show(new Set(ids));
    else if (inView) list.show(inView);
  }

  async function show() {
    const loaded = await index().catch(() => undefined);
    if (!loaded) {
      notice.textContent = say('broken');
      notice.hidden = false;
      return;
    }
    const { finder, joined } = loaded;
    const { ids, counts } = finder.find(state.filters);
    const year = state.year ?? offer.years.at(-1) ?? '';
    found = new Set(ids.filter((id) => (joined.get(id) ?? Infinity) <= Number(year)));
    notice.textContent = found.size === 0 ? say('nothing') : '';
    notice.hidden = found.size > 0;
    for (const facet of facets) facet.show(state.filters.chosen[facet.key] ?? [], counts[facet.key] ?? {});
    const chosen = countChosen(state.filters);
    part('[data-summary]', HTMLElement).textContent =
      chosen > 0 ? say('filtersChosen', { count: chosen }) : say('filters');
    time.show(year, say(chosen > 0 ? 'asOfFiltered' : 'asOf', { year, count: found.size }));
    chips();
    showList();
    await map.show(found);
  }

  function chips() {
    const all = facets.flatMap((facet) =>
      (state.filters.chosen[facet.key] ?? []).map((option): Chip => {
        const name = facet.nameOf(option);
        const remove = () => {
          const left = (state.filters.chosen[facet.key] ?? []).filter((other) => other !== option);
          state.filters.chosen[facet.key] = left;
          return changed('push');
        };
        return { name, label: say('remove', { name }), remove };
      }),
    );
    part('[data-chips]', HTMLElement).hidden = all.length === 0;
    const summary = part('[data-summary]', HTMLElement);
    showChips(part('[data-chips] ul', HTMLElement), all, () => summary.focus());
  }

  async function readAddress() {
    const asked = location.search;
    const { state: wanted, unknown } = readMapState(asked, offer);
    state = wanted;
    const live = await map.open(wanted.view);
    if (wanted.view) live?.goTo(wanted.view);
    await show();
    if (unknown.length === 0) return;
    const strange = unknown.filter((key) => !Object.hasOwn(elsewhere, key));
    const known = unknown.flatMap((key) => (strange.includes(key) ? [] : (elsewhere[key] ?? [])));
    notice.textContent = strange.length > 0 ? `${say('unknown', { values: strange.join(', ') })} ` : '';
    if (known.length > 0)
      notice.append(`${say('notOnMap', { facets: known.join(', ') })} `, wayToDirectory(asked));
    notice.hidden = false;
  }

  /** A link to the same choice in the directory, which has more filters but no view and no rounds to play. */
  function wayToDirectory(asked: string): HTMLAnchorElement {
    const query = new URLSearchParams(asked);
    for (const key of ['at', 'year']) query.delete(key);
    const way = document.createElement('a');
    way.href = `${root.dataset['directory'] ?? ''}?${query.toString().replaceAll('%2C', ',')}`;
    way.textContent = say('inDirectory');
    return way;
  }

  part('[data-clear]', HTMLButtonElement).addEventListener('click', () => {
    state.filters = emptyState(offer);
    void changed('push');
    part('[data-summary]', HTMLElement).focus();
  });
  map.addEventListener('moved', (event) => {
    const { ids, view } = (event as CustomEvent<MapEvents['moved']>).detail;
    inView = ids;
    showList();
    state.view = view;
    window.clearTimeout(rest);
    rest = window.setTimeout(() => write('replace'), REST);
  });
  map.addEventListener('pointed', (event) => list.point((event as CustomEvent<MapEvents['pointed']>).detail));
  window.addEventListener('popstate', () => void readAddress());
  if (location.search) void readAddress();
  else void index().catch(() => undefined);
}
