import { ownerOf } from '../../facets/outline.ts';

/**
 * The list of members beside the map: by region and country, each member a link to its page. That of a large network names
 * countries with their numbers instead.
 */
export interface MemberList {
  /** Shows or counts these members only, and the headings of those. */
  show(ids: ReadonlySet<string>): void;
  /** Marks members of which the marker has the pointer or the focus, and brings the first into sight. */
  point(ids: readonly string[]): void;
}

const idOf = (link: HTMLAnchorElement) => link.pathname.split('/').at(-2) ?? '';

/** Takes hold of the list; `onPoint` hears which member has the pointer or the focus, and when it has left. */
export function memberList(
  list: HTMLElement,
  numbers: Intl.NumberFormat,
  onPoint: (id: string | undefined) => void,
): MemberList {
  const rows = new Map(
    [...list.querySelectorAll<HTMLAnchorElement>('ul ul a')].flatMap((link) => {
      const row = link.closest('li');
      return row ? [[idOf(link), row] as const] : [];
    }),
  );
  const counts = [...list.querySelectorAll<HTMLDataElement>('.region-members > ul > li > data')].flatMap(
    (count) => {
      const [row, link] = [count.closest('li'), count.parentElement?.querySelector('a')];
      return row && link ? [{ count, row, id: idOf(link) }] : [];
    },
  );
  const countries = [...list.querySelectorAll<HTMLElement>('.region-members > ul > li')].filter((country) =>
    country.querySelector('ul'),
  );
  const regions = list.querySelectorAll<HTMLElement>('.region-members');
  const over = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('ul ul a') : null;
    onPoint(link ? idOf(link) : undefined);
  };
  for (const event of ['pointerover', 'focusin']) list.addEventListener(event, over);
  for (const event of ['pointerleave', 'focusout']) list.addEventListener(event, () => onPoint(undefined));

  return {
    show(ids) {
      for (const [id, row] of rows) row.hidden = !ids.has(id);
      const found = new Map<string, number>();
      for (const owner of [...ids].map(ownerOf)) found.set(owner, (found.get(owner) ?? 0) + 1);
      for (const { count, row, id } of counts) {
        const number = found.get(id) ?? 0;
        row.hidden = number === 0;
        count.value = String(number);
        count.textContent = numbers.format(number);
      }
      for (const country of countries) country.hidden = !country.querySelector('li:not([hidden])');
      for (const region of regions) region.hidden = !region.querySelector(':scope > ul > li:not([hidden])');
    },
    point(ids) {
      for (const [id, row] of rows) row.classList.toggle('pointed', ids.includes(id));
      const first = rows.get(ids[0] ?? '');
      // Only the list moves, and only where it has a height of its own: the page must not jump under a pointer.
      if (!first || list.scrollHeight <= list.clientHeight) return;
      const { top, bottom } = first.getBoundingClientRect();
      const frame = list.getBoundingClientRect();
      if (top < frame.top || bottom > frame.bottom) list.scrollTop += top - frame.top - frame.height / 3;
    },
  };
}
