import { fill, type MapMember, type MapWords } from './map-file.ts';

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

/** A member in a popup: its name as a link, country, year of admission, and its doubt in words. */
function memberCard(member: MapMember, words: MapWords): Node[] {
  const heading = element('p', '', 'popup-name');
  heading.append(linkTo(member));
  const facts = element('p', `${member.country} · ${fill(words.joined, { year: member.joined })}`);
  return [
    heading,
    facts,
    ...(member.unconfirmed ? [element('p', words.unconfirmedLong, 'popup-doubt')] : []),
  ];
}

/** Members too near to each other for any zoom, as a list of links. */
function memberList(members: readonly MapMember[], words: MapWords): Node[] {
  const list = element('ul', '');
  for (const member of members) {
    const item = element('li', '');
    item.append(linkTo(member));
    item.append(`, ${member.country}${member.unconfirmed ? ` (${words.unconfirmed})` : ''}`);
    list.append(item);
  }
  return [list];
}

/** Returns the content of a popup for one member or several, with a button that closes it. */
export function popupContent(members: readonly MapMember[], words: MapWords, close: () => void): HTMLElement {
  const box = element('div', '', 'popup');
  const [first] = members;
  if (first) box.append(...(members.length === 1 ? memberCard(first, words) : memberList(members, words)));
  const button = element('button', '×', 'popup-close');
  button.type = 'button';
  button.setAttribute('aria-label', words.close);
  button.addEventListener('click', close);
  box.append(button);
  return box;
}
