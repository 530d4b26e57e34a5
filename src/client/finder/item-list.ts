/** The list of a page: its items stand in groups, and in one flat list when another order is asked for. */
export interface ItemList {
  /** Shows the items with these ids; `grouped` keeps the page's own order and groups. */
  show(ids: readonly string[], grouped: boolean): void;
}

export function itemList(root: HTMLElement): ItemList {
  const items = new Map<string, { element: HTMLElement; home: HTMLElement }>();
  for (const element of root.querySelectorAll<HTMLElement>('[data-item]')) {
    const home = element.parentElement;
    if (home) items.set(element.dataset['item'] ?? '', { element, home });
  }
  const groups = [...root.querySelectorAll<HTMLElement>('[data-group]')];
  const flat = root.querySelector<HTMLElement>('[data-flat]');

  return {
    show(ids, grouped) {
      const shown = new Set(ids);
      if (grouped) {
        for (const { element, home } of items.values())
          if (element.parentElement !== home) home.append(element);
      } else {
        flat?.append(...ids.flatMap((id) => items.get(id)?.element ?? []));
      }
      // Writing an attribute costs even where it changes nothing, and there may be thousands.
      for (const [id, { element }] of items)
        if (element.hidden === shown.has(id)) element.hidden = !shown.has(id);
      for (const group of groups)
        group.hidden = !grouped || !group.querySelector('[data-item]:not([hidden])');
      if (flat) flat.hidden = grouped;
      root.classList.toggle('flat', !grouped);
      root.classList.toggle('narrowed', !grouped || ids.length < items.size);
      root.classList.toggle('empty', ids.length === 0);
    },
  };
}
