import { fill, type Wording } from '../../i18n/fill.ts';
import type { Suggestion } from '../../names/match.ts';
import { fillList, type ListWords } from './suggestion-list.ts';

/** The texts of a combobox, in the language of the page. */
export type ComboboxWords = ListWords & { found: Wording; none: string };

export interface ComboboxOptions {
  input: HTMLInputElement;
  /** Where the list and the status go; the list hangs below it. */
  place: HTMLElement;
  locale: string;
  words: ComboboxWords;
  /** Called at the first focus, to fetch what suggestions need. */
  warm(): void;
  /** Suggestions for a text. A rejection closes the list: the field works on without. */
  suggest(query: string): Promise<Suggestion[]>;
  choose(suggestion: Suggestion): void;
}

/**
 * An editable combobox with a list (ARIA Authoring Practices, “Editable Combobox With List Autocomplete”): arrow keys choose,
 * Enter takes what is chosen, Escape closes. Enter without a choice is left to the page.
 */
export function combobox({ input, place, locale, words, warm, suggest, choose }: ComboboxOptions): void {
  const list = document.createElement('div');
  const status = document.createElement('p');
  let shown: readonly Suggestion[] = [];
  let options: HTMLElement[] = [];
  let active = -1;

  list.className = 'suggestions';
  list.id = `${input.id}-suggestions`;
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', input.ariaLabel ?? input.labels?.[0]?.textContent ?? '');
  status.className = 'hidden';
  status.setAttribute('role', 'status');
  place.append(list, status);
  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.ariaExpanded = 'false';
  input.setAttribute('aria-controls', list.id);

  input.addEventListener('focus', warm, { once: true });
  input.addEventListener('input', () => void update());
  input.addEventListener('keydown', key);
  input.addEventListener('blur', close);
  // The field keeps the focus while a suggestion is pressed.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element)
      take(options.indexOf(target.closest<HTMLElement>('[role=option]') ?? list));
  });

  async function update() {
    const query = input.value;
    if (!query.trim()) {
      close();
      return;
    }
    try {
      const found = await suggest(query);
      // A slow answer to an earlier text, or to a reader who went on, is of no use.
      if (query === input.value && input === document.activeElement) show(found);
    } catch {
      close();
    }
  }

  function show(found: readonly Suggestion[]) {
    ({ options, shown } = fillList(list, found, words));
    point(-1);
    list.hidden = options.length === 0;
    input.ariaExpanded = String(options.length > 0);
    status.textContent =
      options.length > 0 ? fill(words.found, { count: options.length }, locale) : words.none;
  }

  function close() {
    show([]);
    status.textContent = '';
  }

  function point(next: number) {
    options[active]?.setAttribute('aria-selected', 'false');
    active = next;
    const option = options[active];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  }

  function take(index: number) {
    const suggestion = shown[index];
    if (!suggestion) return;
    close();
    choose(suggestion);
  }

  function key(event: KeyboardEvent) {
    if (event.isComposing || list.hidden) return;
    const last = options.length - 1;
    const moves: Record<string, () => void> = {
      ArrowDown: () => point(active < last ? active + 1 : -1),
      ArrowUp: () => point(active < 0 ? last : active - 1),
      Enter: () => take(active),
      Escape: close,
    };
    const move = moves[event.key];
    if (!move || (event.key === 'Enter' && active < 0)) return;
    event.preventDefault();
    move();
  }
}
