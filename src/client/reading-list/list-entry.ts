import type { ListedPractice } from '../../export/reading-list-file.ts';
import { pathOf, type ListWords } from './list-text.ts';

/** What can be done with an entry of one's own list. */
export interface Removal {
  label: string;
  /** What a screen reader says: which practice is meant. */
  name: string;
  remove: () => void;
}

/** One practice of the list, with its place, summary and sources; `removal` is null where the list is somebody else's. */
export function listEntry(practice: ListedPractice, words: ListWords, removal: Removal | null): HTMLElement {
  const title = make('h3');
  title.append(anchor(pathOf(practice), practice.title));
  const place = make('p', `${practice.city}, ${practice.country} `, 'small quiet');
  if (practice.unconfirmed) place.append(make('span', words.unconfirmed, 'mark'), ' ');
  if (practice.plan) place.append(make('span', words.plan, 'mark'));
  const sources = make('ul', '', 'list-sources');
  sources.setAttribute('aria-label', words.sources);
  sources.append(
    ...practice.sources.map(({ site, url }) => {
      const line = make('li', url ? '' : `${site} (${words.print})`);
      if (url) line.append(anchor(url, site, 'external'), ' ', make('span', url, 'address'));
      return line;
    }),
  );
  const page = make('p', new URL(pathOf(practice), location.href).href, 'small address on-paper');
  const entry = make('li', '', 'entry');
  entry.append(title, place, make('p', practice.summary), page, sources);
  if (removal) entry.append(removalButton(removal));
  return entry;
}

function removalButton({ label, name, remove }: Removal): HTMLElement {
  const button = make('button', label, 'tool screen');
  button.setAttribute('type', 'button');
  button.setAttribute('aria-label', name);
  button.addEventListener('click', remove);
  return button;
}

function anchor(href: string, text: string, rel = ''): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  if (rel) link.rel = rel;
  return link;
}

function make(name: string, text = '', className = ''): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}
