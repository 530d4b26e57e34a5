import type { MapMember, Say } from './map-file.ts';

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text: string,
  className = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  // Never innerHTML: a name is text, whatever it holds.
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

function linkTo({ name, href }: MapMember): HTMLAnchorElement {
  const link = element('a', name);
  link.href = href;
  return link;
}

/** A member in a popup: its name as a link, country, year of admission, its doubt in words, awards and practices. */
function memberCard(member: MapMember, say: Say, locale: string): Node[] {
  const heading = element('p', '', 'popup-name');
  heading.append(linkTo(member));
  const awards = new Intl.ListFormat(locale).format(member.awards.toSorted());
  return [
    heading,
    element('p', `${member.country} · ${say('joined', { year: member.joined })}`),
    ...(member.unconfirmed ? [element('p', say('unconfirmedLong'), 'popup-doubt')] : []),
    ...(awards ? [element('p', say('awards', { years: awards }))] : []),
    ...(member.practices > 0 ? [element('p', say('practices', { count: member.practices }))] : []),
  ];
}

/** Returns the content of the popup of a member, with a button that closes it. */
export function popupContent(member: MapMember, say: Say, locale: string, close: () => void): HTMLElement {
  const box = element('div', '', 'popup');
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', member.name);
  box.append(...memberCard(member, say, locale));
  const button = element('button', '×', 'popup-close');
  button.type = 'button';
  button.setAttribute('aria-label', say('close'));
  button.addEventListener('click', close);
  box.append(button);
  return box;
}
