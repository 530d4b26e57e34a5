/** A chosen filter, shown as a button that takes it back. */
export interface Chip {
  name: string;
  /** What a screen reader says of the button: “Remove Africa”. */
  label: string;
  /** Where the chips are shown anew later, a promise that settles then. */
  remove(): unknown;
}

/** Shows the chips. The focus moves to the next chip when one is removed, or to the place that is given. */
export function showChips(list: HTMLElement, chips: readonly Chip[], focusWhenGone: () => void): void {
  const removeAndFocus = async (chip: Chip, index: number) => {
    await chip.remove();
    const left = list.querySelectorAll('button');
    const next = left[Math.min(index, left.length - 1)];
    if (next) next.focus();
    else focusWhenGone();
  };
  list.replaceChildren(
    ...chips.map((chip, index) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'chip';
      button.setAttribute('aria-label', chip.label);
      button.textContent = chip.name;
      button.addEventListener('click', () => void removeAndFocus(chip, index));
      const item = document.createElement('li');
      item.append(button);
      return item;
    }),
  );
}
