import { base } from '../../base.ts';
import { hasOtherScript } from '../../names/script.ts';
import type { Suggestion } from '../../names/match.ts';
import { Names } from '../combobox/names.ts';
import { askedFor } from './asked-for.ts';

/** Most names shown: enough for a typing error, few enough to be read. */
const LIMIT = 5;

/** Shows the names that are nearest to the address that was not found. */
class NearNames extends HTMLElement {
  connectedCallback() {
    // Without a connection the search and the ways in are still there.
    this.#show().catch(() => undefined);
  }

  async #show() {
    const place = this.querySelector('section');
    const list = this.querySelector('ul');
    if (!place || !list) throw new Error('near-names: the page has no list.');
    const names = new Names({ latin: this.dataset['names'] ?? '', other: this.dataset['otherNames'] ?? '' });
    for (const words of askedFor(
      base === '/' ? location.pathname : location.pathname.slice(base.length - 1),
    )) {
      const near = (await names.for(hasOtherScript(words))).suggest(words, LIMIT);
      if (near.length === 0) continue;
      list.replaceChildren(...near.map(row));
      place.hidden = false;
      return;
    }
  }
}

function row({ label, within, path }: Suggestion): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = path;
  link.textContent = label;
  item.append(link);
  if (within) {
    const place = document.createElement('span');
    place.textContent = within;
    item.append(place);
  }
  return item;
}

customElements.define('near-names', NearNames);
