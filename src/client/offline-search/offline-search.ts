import type { LatinNames, OtherNames } from '../../names/names-file.ts';
import { createNameIndex } from '../../names/match.ts';
import { combobox, type ComboboxWords } from '../combobox/combobox.ts';

/** What a classic script puts beside the pages, because a page of a folder cannot fetch a file. */
export interface OfflineNames {
  names: LatinNames;
  otherNames: OtherNames;
  words: ComboboxWords;
  locale: string;
}

declare global {
  // A classic script declares it for the next one.
  var atlasOffline: OfflineNames;
}

/** Most suggestions shown, as on the site. */
const LIMIT = 8;

/** The search by names in a folder without a server: a choice, or Enter, opens the page of the name. */
class OfflineSearch extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector('input');
    const root = this.dataset['root'];
    if (!input || root === undefined) throw new Error('site-search: the page has no field or no root.');
    const { names, otherNames, words, locale } = globalThis.atlasOffline;
    const index = createNameIndex(names);
    index.add(otherNames);
    const open = (path: string) => location.assign(`${root}${path.slice(1)}index.html`);
    combobox({
      input,
      place: this,
      locale,
      words,
      warm: () => undefined,
      suggest: (query) => Promise.resolve(index.suggest(query, LIMIT)),
      choose: ({ path }) => open(path),
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      const [best] = index.suggest(input.value, 1);
      if (best) open(best.path);
    });
  }
}

customElements.define('site-search', OfflineSearch);
