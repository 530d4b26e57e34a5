import { nameKinds, type NameKind } from '../../names/names-file.ts';
import type { Suggestion } from '../../names/match.ts';

/** The names of the groups and the mark of an unconfirmed member. */
export type ListWords = Record<NameKind, string> & { unconfirmed: string };

/** Fills a listbox with suggestions in groups by kind; gives suggestions and options in the order in which they stand. */
export function fillList(list: HTMLElement, suggestions: readonly Suggestion[], words: ListWords) {
  const options: HTMLElement[] = [];
  const shown: Suggestion[] = [];
  const groups = nameKinds.flatMap((kind) => {
    const found = suggestions.filter((suggestion) => suggestion.kind === kind);
    if (found.length === 0) return [];
    const heading = element('span', 'facet-name', words[kind]);
    heading.id = `${list.id}-${kind}`;
    heading.setAttribute('role', 'presentation');
    const group = element('div', 'suggestion-group');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-labelledby', heading.id);
    const made = found.map((suggestion, index) => optionFor(suggestion, `${heading.id}-${index}`, words));
    options.push(...made);
    shown.push(...found);
    group.append(heading, ...made);
    return [group];
  });
  list.replaceChildren(...groups);
  return { options, shown };
}

function optionFor({ label, within, unconfirmed }: Suggestion, id: string, words: ListWords): HTMLElement {
  const option = element('div', 'suggestion', label);
  option.id = id;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  if (within) option.append(' ', element('span', 'small quiet', within));
  if (unconfirmed) option.append(' ', element('span', 'mark', words.unconfirmed));
  return option;
}

function element(name: string, className: string, text?: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
