/** One facet of the page, with a checkbox for each option. */
export interface FacetControl {
  key: string;
  label: string;
  /** The ids of its options, in the order of the page. */
  options: readonly string[];
  /** The name of an option as the page writes it. */
  nameOf(option: string): string;
  /** Shows what is chosen and what each option would give; an option that would give nothing is disabled, not gone. */
  show(chosen: readonly string[], counts: Record<string, number>): void;
}

/**
 * Turns the links of each facet into checkboxes; `onChange` hears what is then chosen in the facet. A facet that nobody sees,
 * because it or the panel around it is closed, is drawn when it opens: a phone opens a page with none of them in view.
 */
export function facetControls(
  root: HTMLElement,
  onChange: (facet: string, chosen: string[]) => void,
): FacetControl[] {
  return [...root.querySelectorAll<HTMLDetailsElement>('[data-facet]')].map((element) => {
    const key = element.dataset['facet'] ?? '';
    const rows = new Map(
      [...element.querySelectorAll<HTMLLIElement>('[data-option]')].map((row) => [
        row.dataset['option'] ?? '',
        row,
      ]),
    );
    let boxes: Box[] | undefined;
    let shown: { chosen: readonly string[]; counts: Readonly<Record<string, number>> } | undefined;
    function draw() {
      if (element.closest('details:not([open])')) return;
      boxes ??= [...rows].map(([option, row]) => toCheckbox(key, option, row));
      if (!shown) return;
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
    draw();
    for (const part of [element, element.parentElement?.closest('details')])
      part?.addEventListener('toggle', draw);
    element.addEventListener('change', () =>
      onChange(key, boxes?.filter(({ input }) => input.checked).map(({ input }) => input.value) ?? []),
    );
    return {
      key,
      label: element.querySelector('summary')?.textContent.trim() ?? key,
      options: [...rows.keys()],
      nameOf: (option) => rows.get(option)?.querySelector(named)?.textContent.trim() ?? option,
      show(chosen, counts) {
        shown = { chosen, counts };
        if (chosen.length > 0) element.open = true;
        draw();
      },
    };
  });
}

/** What names an option, before and after it is a checkbox. */
const named = 'a, span, label';

interface Box {
  input: HTMLInputElement;
  count: HTMLDataElement;
  row: HTMLElement;
}

function toCheckbox(facet: string, option: string, row: HTMLElement): Box {
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.value = option;
  const name = row.querySelector(named)?.textContent.trim() ?? option;
  const count = row.querySelector('data') ?? document.createElement('data');
  // Who comes by the keyboard hears the box only, not what stands beside it.
  count.id = `${facet}-${input.value}-count`;
  input.setAttribute('aria-describedby', count.id);
  const label = document.createElement('label');
  label.append(input, name);
  row.replaceChildren(label, count);
  return { input, count, row };
}
