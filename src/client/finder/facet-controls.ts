import { afterFrame } from './after-frame.ts';

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
    let shown: { chosen: readonly string[]; counts: Readonly<Record<string, number>> } = {
      chosen: [],
      counts: {},
    };
    function draw() {
      for (const { input, count, row } of boxes) {
        const number = String(shown.counts[input.value] ?? 0);
        const checked = shown.chosen.includes(input.value);
        // A chosen option stays enabled, or it could not be taken back; so does the one that holds the focus.
        const disabled = number === '0' && !checked && input !== document.activeElement;
        // Even a value that stays makes a browser look at the styles again.
        if (input.checked !== checked) input.checked = checked;
        if (input.disabled !== disabled) {
          input.disabled = disabled;
          row.classList.toggle('none', disabled);
        }
        if (count.value !== number) count.value = count.textContent = number;
      }
    }
    return {
      key,
      label: element.querySelector('summary')?.textContent.trim() ?? key,
      nameOf: (option) => boxes.find(({ input }) => input.value === option)?.name ?? option,
      show(chosen, counts) {
        shown = { chosen, counts };
        if (chosen.length > 0) element.open = true;
        // What stands in a closed panel follows when the answer has been seen.
        if (element.closest('details:not([open])')) afterFrame(draw);
        else draw();
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
