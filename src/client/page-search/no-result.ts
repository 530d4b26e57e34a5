import type { Suggestion } from '../../names/match.ts';

/** What may help where nothing was found: a filter less, or a name like the query. */
export interface Help {
  lead: string;
  ways: { label: string; take: () => void }[];
  nearLead: string;
  near: readonly Suggestion[];
}

/** Shows the help, with buttons that take a filter away and links to the pages of near names; hides the place where there is none. */
export function showHelp(place: HTMLElement, { lead, ways, nearLead, near }: Help): void {
  const buttons = ways.map(({ label, take }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'tool';
    button.textContent = label;
    button.addEventListener('click', take);
    return button;
  });
  const links = near.map(({ label, within, path }) => {
    const link = document.createElement('a');
    link.href = path;
    link.textContent = within ? `${label}, ${within}` : label;
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  const list = document.createElement('ul');
  list.className = 'letters';
  list.append(...links);
  place.replaceChildren(
    ...(lead ? [paragraph(lead)] : []),
    ...buttons,
    ...(links.length > 0 ? [paragraph(nearLead), list] : []),
  );
  place.hidden = place.childElementCount === 0;
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
