/** The list of members beside the map: by region and country, each member a link to its page. */
export interface MemberList {
  /** Shows these members only, and the headings of those. */
  show(ids: ReadonlySet<string>): void;
  /** Marks members of which the marker has the pointer or the focus, and brings the first into sight. */
  point(ids: readonly string[]): void;
}

const idOf = (link: HTMLAnchorElement) => link.pathname.split('/').at(-2) ?? '';

/** Takes hold of the list; `onPoint` hears which member has the pointer or the focus, and when it has left. */
export function memberList(list: HTMLElement, onPoint: (id: string | undefined) => void): MemberList {
  const rows = new Map(
    [...list.querySelectorAll<HTMLAnchorElement>('ul ul a')].flatMap((link) => {
      const row = link.closest('li');
      return row ? [[idOf(link), row] as const] : [];
    }),
  );
  // A list of countries alone, as a large network has, names no member that could go: it stays as it is.
  const groups = [
    ...list.querySelectorAll<HTMLElement>('.region-members > ul > li'),
    ...list.querySelectorAll<HTMLElement>('.region-members'),
  ].filter((group) => group.querySelector('ul ul li'));
  const over = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('ul ul a') : null;
    onPoint(link ? idOf(link) : undefined);
  };
  for (const event of ['pointerover', 'focusin']) list.addEventListener(event, over);
  for (const event of ['pointerleave', 'focusout']) list.addEventListener(event, () => onPoint(undefined));

  return {
    show(ids) {
      for (const [id, row] of rows) row.hidden = !ids.has(id);
      for (const group of groups)
        group.hidden = !group.querySelector('ul ul li:not([hidden]), li li:not([hidden])');
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
