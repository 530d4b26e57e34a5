import { fill, type Wording } from '../../i18n/fill.ts';
import { hasOtherScript } from '../../names/script.ts';
import { Names } from './names.ts';
import { fillList, type ListWords } from './suggestion-list.ts';

/** Most suggestions shown: more than eight are read slower than one more letter is typed. */
const LIMIT = 8;

/**
 * The search field of every page as a combobox with a list (ARIA Authoring Practices, “Editable Combobox With List
 * Autocomplete”). Enter without a choice sends the form, as it does without script.
 */
class SiteSearch extends HTMLElement {
  #words = JSON.parse(this.dataset['words'] ?? '{}') as ListWords & { found: Wording; none: string };
  #names = new Names({ latin: this.dataset['names'] ?? '', other: this.dataset['otherNames'] ?? '' });
  #input = this.querySelector('input') ?? document.createElement('input');
  #list = document.createElement('div');
  #status = document.createElement('p');
  #options: HTMLElement[] = [];
  #active = -1;

  connectedCallback() {
    this.#list.className = 'suggestions';
    this.#list.id = 'suggestions';
    this.#list.hidden = true;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', this.#input.getAttribute('aria-label') ?? '');
    this.#status.className = 'hidden';
    this.#status.setAttribute('role', 'status');
    this.append(this.#list, this.#status);
    this.#input.role = 'combobox';
    this.#input.ariaAutoComplete = 'list';
    this.#input.ariaExpanded = 'false';
    this.#input.setAttribute('aria-controls', this.#list.id);
    this.#input.addEventListener('focus', () => void this.#names.load().catch(() => undefined));
    this.#input.addEventListener('input', () => void this.#suggest());
    this.#input.addEventListener('keydown', (event) => this.#key(event));
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node) || !this.contains(relatedTarget)) this.#close();
    });
    // The field keeps the focus while a suggestion is pressed.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      if (target instanceof Element) this.#open(target.closest<HTMLElement>('[role=option]'));
    });
  }

  async #suggest() {
    const query = this.#input.value;
    if (!query.trim()) {
      this.#close();
      return;
    }
    try {
      const index = await (hasOtherScript(query) ? this.#names.loadAll() : this.#names.load());
      // A slow answer to an earlier text is of no use.
      if (query !== this.#input.value) return;
      this.#show(fillList(this.#list, index.suggest(query, LIMIT), this.#words));
    } catch {
      // Without names the field still sends its form to the search page.
      this.#close();
    }
  }

  #show(options: HTMLElement[]) {
    this.#options = options;
    this.#choose(-1);
    this.#list.hidden = options.length === 0;
    this.#input.ariaExpanded = String(options.length > 0);
    this.#status.textContent =
      options.length > 0
        ? fill(this.#words.found, { count: options.length }, this.dataset['locale'] ?? 'en')
        : this.#words.none;
  }

  #close() {
    this.#show([]);
    this.#status.textContent = '';
  }

  #key(event: KeyboardEvent) {
    if (event.isComposing) return;
    const last = this.#options.length - 1;
    const moves: Record<string, () => void> = {
      ArrowDown: () => this.#choose(this.#active < last ? this.#active + 1 : -1),
      ArrowUp: () => this.#choose(this.#active < 0 ? last : this.#active - 1),
      Enter: () => this.#open(this.#options[this.#active]),
      Escape: () => this.#close(),
    };
    const move = moves[event.key];
    const isOpen = !this.#list.hidden;
    if (!move || !isOpen || (event.key === 'Enter' && this.#active < 0)) return;
    event.preventDefault();
    move();
  }

  #choose(place: number) {
    this.#options[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = place;
    const option = this.#options[place];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #open(option: HTMLElement | null | undefined) {
    if (option?.dataset['path']) location.assign(option.dataset['path']);
  }
}

customElements.define('site-search', SiteSearch);
