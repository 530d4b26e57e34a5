/** One facet of the page, with a checkbox for each option. */
export interface FacetControl {
  key: string;
  label: string;
  /** The name of an option as the page writes it. */
  nameOf(option: string): string;
  /** Shows what is chosen and what each option would give; an option that would give nothing is disabled, not gone. */
  show(chosen: readonly string[], counts: Record<string, number>): void;
}

/** Turns the links of each facet into checkboxes; `onChange` hears what is then chosen in the facet. */
export function facetControls(
  root: HTMLElement,
  onChange: (facet: string, chosen: string[]) => void,
): FacetControl[] {
  return [...root.querySelectorAll<HTMLDetailsElement>('[data-facet]')].map((element) => {
    const key = element.dataset['facet'] ?? '';
    const boxes = [...element.querySelectorAll<HTMLLIElement>('[data-option]')].map((row) =>
      toCheckbox(key, row),
    );
    element.addEventListener('change', () =>
      onChange(
        key,
        boxes.filter(({ input }) => input.checked).map(({ input }) => input.value),
      ),
    );
    return {
      key,
      label: element.querySelector('summary')?.textContent.trim() ?? key,
      nameOf: (option) => boxes.find(({ input }) => input.value === option)?.name ?? option,
      show(chosen, counts) {
        for (const { input, count, row } of boxes) {
          const number = counts[input.value] ?? 0;
          input.checked = chosen.includes(input.value);
          // A chosen option stays enabled, or it could not be taken back; so does the one that holds the focus.
          const disabled = number === 0 && !input.checked && input !== document.activeElement;
          if (input.disabled !== disabled) {
            input.disabled = disabled;
            row.classList.toggle('none', disabled);
          }
          if (count.value === String(number)) continue;
          count.value = String(number);
          count.textContent = String(number);
        }
        if (chosen.length > 0) element.open = true;
      },
    };
  });
}

function toCheckbox(facet: string, row: HTMLLIElement) {
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.value = row.dataset['option'] ?? '';
  const name = row.querySelector('a, span')?.textContent.trim() ?? input.value;
  const count = row.querySelector('data') ?? document.createElement('data');
  // Who comes by the keyboard hears the box only, not what stands beside it.
  count.id = `${facet}-${input.value}-count`;
  input.setAttribute('aria-describedby', count.id);
  const label = document.createElement('label');
  label.append(input, name);
  row.replaceChildren(label, count);
  return { input, name, count, row };
}
