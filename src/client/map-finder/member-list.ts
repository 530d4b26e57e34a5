import { ownerOf } from '../../facets/outline.ts';

/**
 * The list of members beside the map: by region and country, each member a link to its page. That of a large network names
 * countries with their numbers instead.
 */
export interface MemberList {
  /** Shows or counts these members only, and the headings of those. */
  show(ids: ReadonlySet<string>): void;
  /** Marks the members, or their countries, of which the marker has the pointer or the focus, and brings the first into sight. */
  point(ids: readonly string[]): void;
}

const idOf = (link: HTMLAnchorElement) => link.pathname.split('/').at(-2) ?? '';

/** A row of the list: a member or, with a number, a country. */
interface Row {
  item: HTMLElement;
  count: HTMLDataElement | null;
}

/** Takes hold of the list; `onPoint` hears which member or country has the pointer or the focus, and when it has left. */
export function memberList(
  list: HTMLElement,
  numbers: Intl.NumberFormat,
  onPoint: (id: string | undefined) => void,
): MemberList {
  const rows = new Map<string, Row>();
  for (const item of list.querySelectorAll('li')) {
    const link = item.querySelector('a');
    if (link && !item.querySelector('li')) rows.set(idOf(link), { item, count: item.querySelector('data') });
  }
  const countries = [...list.querySelectorAll<HTMLElement>('.region-members > ul > li')].filter((country) =>
    country.querySelector('ul'),
  );
  const regions = list.querySelectorAll<HTMLElement>('.region-members');
  const over = ({ target }: Event) => {
    const link = target instanceof Element && target.closest('a');
    const id = link ? idOf(link) : '';
    onPoint(rows.has(id) ? id : undefined);
  };
  for (const event of ['pointerover', 'focusin']) list.addEventListener(event, over);
  for (const event of ['pointerleave', 'focusout']) list.addEventListener(event, () => onPoint(undefined));

  return {
    show(ids) {
      const found = new Map<string, number>();
      for (const owner of [...ids].map(ownerOf)) found.set(owner, (found.get(owner) ?? 0) + 1);
      for (const [id, { item, count }] of rows) {
        const number = found.get(id) ?? 0;
        item.hidden = number === 0;
        if (!count) continue;
        count.value = String(number);
        count.textContent = numbers.format(number);
      }
      for (const country of countries) country.hidden = !country.querySelector('li:not([hidden])');
      for (const region of regions) region.hidden = !region.querySelector(':scope > ul > li:not([hidden])');
    },
    point(ids) {
      const pointed = new Set(ids.map(ownerOf));
      for (const [id, { item }] of rows) item.classList.toggle('pointed', pointed.has(id));
      const first = rows.get(ownerOf(ids[0] ?? ''))?.item;
      // Only the list moves, and only where it has a height of its own: the page must not jump under a pointer.
      if (!first || list.scrollHeight <= list.clientHeight) return;
      const { top, bottom } = first.getBoundingClientRect();
      const frame = list.getBoundingClientRect();
      if (top < frame.top || bottom > frame.bottom) list.scrollTop += top - frame.top - frame.height / 3;
    },
  };
}
