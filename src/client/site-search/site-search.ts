import { hasOtherScript } from '../../names/script.ts';
import { combobox, type ComboboxWords } from '../combobox/combobox.ts';
import { Names } from '../combobox/names.ts';
// First on every page, so that whatever asks later finds the rules.
import '../trusted-types/trusted-types.ts';

/** Most suggestions shown: more than eight are read slower than one more letter is typed. */
const LIMIT = 8;

/** The search field of every page. Enter without a choice sends its form, as it does without script. */
class SiteSearch extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector('input');
    if (!input) throw new Error('site-search: the page has no field.');
    const names = new Names({ latin: this.dataset['names'] ?? '', other: this.dataset['otherNames'] ?? '' });
    combobox({
      input,
      place: this,
      locale: this.dataset['locale'] ?? 'en',
      words: JSON.parse(this.dataset['words'] ?? '{}') as ComboboxWords,
      warm: () => void names.load().catch(() => undefined),
      suggest: async (query) => (await names.for(hasOtherScript(query))).suggest(query, LIMIT),
      choose: ({ path }) => location.assign(path),
    });
  }
}

customElements.define('site-search', SiteSearch);
