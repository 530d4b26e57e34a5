import type { Chosen, Counts } from './pagefind.ts';

/** The selects of the search page: one option of each filter, with the number of pages it would give. */
export class SearchFilters {
  readonly #selects: readonly HTMLSelectElement[];
  readonly #names = new Map<HTMLOptionElement, string>();

  constructor(selects: readonly HTMLSelectElement[]) {
    this.#selects = selects;
    for (const select of selects)
      for (const option of select.options) this.#names.set(option, option.textContent.trim());
  }

  get chosen(): Chosen {
    return Object.fromEntries(
      this.#selects.filter(({ value }) => value).map(({ name, value }) => [name, value]),
    );
  }

  /** Chooses what an address asks for, and gives what of it is not offered. */
  read(parameters: URLSearchParams): string[] {
    return this.#selects.flatMap((select) => {
      const asked = parameters.get(select.name) ?? '';
      select.value = asked;
      if (select.selectedIndex >= 0) return [];
      select.value = '';
      return [`${select.name}=${asked}`];
    });
  }

  clear(filter?: string): void {
    for (const select of this.#selects) if (!filter || select.name === filter) select.value = '';
  }

  /** What the page calls a filter. */
  labelOf(filter: string): string {
    const select = this.#selects.find(({ name }) => name === filter);
    return select?.labels[0]?.textContent.trim() ?? filter;
  }

  onChange(listener: () => void): void {
    for (const select of this.#selects) select.addEventListener('change', listener);
  }

  /** Writes the number of pages behind each option; without counts, the bare names. Options without pages are disabled, not gone. */
  show(counts: Counts | undefined, number: (count: number) => string): void {
    for (const select of this.#selects) {
      for (const option of select.options) {
        const name = this.#names.get(option) ?? '';
        const count = counts?.[select.name]?.[option.value] ?? 0;
        const counted = counts !== undefined && option.value !== '';
        option.textContent = counted ? `${name} (${number(count)})` : name;
        // A chosen option stays enabled, or it could not be seen as chosen.
        option.disabled = counted && count === 0 && !option.selected;
      }
    }
  }
}
