/**
 * Makes a row of buttons one Tab stop, as the toolbar pattern of the ARIA Authoring Practices asks: arrow keys, Home and
 * End lead from button to button. With eleven stops the map would be a trap for the Tab key.
 */
export function toolbar(row: HTMLElement): void {
  const buttons = () => [...row.querySelectorAll('button')].filter(({ hidden }) => !hidden);
  const give = (heir: HTMLButtonElement | undefined) => {
    for (const button of row.querySelectorAll('button')) button.tabIndex = button === heir ? 0 : -1;
  };
  give(buttons()[0]);
  row.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLButtonElement) give(target);
  });
  row.addEventListener('keydown', (event) => {
    const all = buttons();
    const here = all.findIndex((button) => button === document.activeElement);
    const there: Record<string, number> = {
      ArrowRight: here + 1,
      ArrowDown: here + 1,
      ArrowLeft: here - 1,
      ArrowUp: here - 1,
      Home: 0,
      End: -1,
    };
    const index = there[event.key];
    if (index === undefined) return;
    all.at(index % all.length)?.focus();
    event.preventDefault();
  });
}
