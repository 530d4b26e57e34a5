import { afterFrame } from './after-frame.ts';

/** The list of a page: its items stand in groups, and in one flat list when another order is asked for. */
export interface ItemList {
  /**
   * Shows the items with these ids; `grouped` keeps the page's own order and groups. What a screen holds is shown at once, the
   * rest of a long list frame by frame; `aria-busy` tells while it goes on. Items that are not shown leave the page.
   */
  show(ids: readonly string[], grouped: boolean): void;
  /** The name of an item, shown or not. */
  nameOf(id: string): string;
  /** The words of an item that a reader may look for: headings and texts, no buttons. Empty where there is no such item. */
  wordsOf(id: string): string;
}

/** Items drawn at once: what the screen of a phone holds. */
const FIRST = 8;
/** Items drawn between two frames after that. */
const PIECE = 32;
/** To take an item away is lighter than to show one. */
const TAKING = 0.2;

/** What stands together under one heading, and its items in their order. */
interface Group {
  element: HTMLElement;
  home: Element;
  items: { id: string; element: Element }[];
}

export function itemList(root: HTMLElement): ItemList {
  const items = new Map<string, Element>();
  const groups = [...root.querySelectorAll<HTMLElement>('[data-group]')].map((element): Group => {
    const held = [...element.querySelectorAll<HTMLElement>('[data-item]')].map((item) => ({
      id: item.dataset['item'] ?? '',
      element: item,
    }));
    for (const item of held) items.set(item.id, item.element);
    return { element, home: held[0]?.element.parentElement ?? element, items: held };
  });
  const flat = root.querySelector<HTMLElement>('[data-flat]');
  const letters = root.querySelector<HTMLElement>('.unfiltered');
  const table = root.querySelector<HTMLElement>('.scroll');
  const pieces: HTMLElement[] = flat ? [flat] : [];
  let drawing: Iterator<void> | undefined;

  function* inGroups(shown: ReadonlySet<string>): Iterator<void> {
    for (const piece of pieces) piece.hidden = true;
    let left = FIRST;
    function* exchange({ home, items: held }: Group) {
      let behind = home.querySelector(':scope > [data-item]');
      for (const { id, element } of held) {
        const here = element.parentElement === home;
        if (here) behind = element.nextElementSibling;
        if (here === shown.has(id)) continue;
        if (here) element.remove();
        else home.insertBefore(element, behind);
        left -= here ? TAKING : 1;
        if (left > 0) continue;
        left = PIECE;
        yield;
      }
    }
    const gone: Group[] = [];
    for (const group of groups) {
      const away = !group.items.some(({ id }) => shown.has(id));
      // Who comes back before it was emptied brings nothing before its turn.
      if (!away && group.element.classList.contains('away')) clear(group);
      group.element.classList.toggle('away', away);
      if (away) gone.push(group);
      else yield* exchange(group);
    }
    // What nobody sees is emptied last: the way back begins with few rows.
    for (const group of gone) yield* exchange(group);
  }

  function* inOneList(ids: readonly string[]): Iterator<void> {
    for (const { element } of groups) element.classList.add('away');
    for (let piece = 0, from = 0; piece < pieces.length || from < ids.length; piece++) {
      const at = (pieces[piece] ??= follow(pieces[piece - 1]));
      const to = from + (piece === 0 ? FIRST : PIECE);
      at.replaceChildren(...ids.slice(from, to).flatMap((id) => items.get(id) ?? []));
      at.hidden = from >= ids.length;
      from = to;
      yield;
    }
  }

  /** Goes on with a drawing unless a newer one has begun. */
  function goOn(begun: Iterator<void>) {
    if (begun !== drawing) return;
    if (begun.next().done) root.removeAttribute('aria-busy');
    else afterFrame(() => goOn(begun));
  }

  return {
    show(ids, grouped) {
      root.classList.toggle('flat', !grouped);
      // Not by a class on the root: a browser would look through all rows for what it means to them.
      if (letters) letters.hidden = !grouped || ids.length < items.size;
      if (table) table.hidden = ids.length === 0;
      root.setAttribute('aria-busy', 'true');
      drawing = grouped ? inGroups(new Set(ids)) : inOneList(ids);
      goOn(drawing);
    },
    wordsOf: (id) =>
      [...(items.get(id)?.querySelectorAll('h3, p') ?? [])].map(({ textContent }) => textContent).join(' '),
    nameOf: (id) => items.get(id)?.querySelector('a')?.textContent.trim() ?? id,
  };
}

/** Takes all items of a group out of the page: at once, which costs a browser less than one by one. */
function clear({ home }: Group) {
  home.replaceChildren(...home.querySelectorAll(':scope > :not([data-item])'));
}

/** A new piece of the flat list, behind the one before it. */
function follow(before: HTMLElement | undefined): HTMLElement {
  const piece = before?.cloneNode(false);
  if (!(piece instanceof HTMLElement)) throw new Error('atlas-finder: the page has no flat list.');
  before?.after(piece);
  return piece;
}
