import { nameKinds, type NameKind } from '../../names/names-file.ts';
import type { Suggestion } from '../../names/match.ts';

/** The texts of the list, in the language of the page. */
export type ListWords = Record<NameKind, string> & { unconfirmed: string };

/** Fills a listbox with suggestions in groups by kind; gives the options in the order in which they stand. */
export function fillList(
  list: HTMLElement,
  suggestions: readonly Suggestion[],
  words: ListWords,
): HTMLElement[] {
  const options: HTMLElement[] = [];
  const groups = nameKinds.flatMap((kind) => {
    const found = suggestions.filter((suggestion) => suggestion.kind === kind);
    if (found.length === 0) return [];
    const group = element('div', 'suggestion-group');
    group.setAttribute('role', 'group');
    const heading = element('span', 'facet-name', words[kind]);
    heading.id = `${list.id}-${kind}`;
    heading.setAttribute('role', 'presentation');
    group.setAttribute('aria-labelledby', heading.id);
    group.append(heading, ...found.map((suggestion) => addOption(suggestion)));
    return [group];
  });
  list.replaceChildren(...groups);
  return options;

  function addOption({ label, within, unconfirmed, path }: Suggestion): HTMLElement {
    const option = element('div', 'suggestion', label);
    option.id = `${list.id}-${options.length}`;
    option.dataset['path'] = path;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    if (within) option.append(' ', element('span', 'small quiet', within));
    if (unconfirmed) option.append(' ', element('span', 'mark', words.unconfirmed));
    options.push(option);
    return option;
  }
}

function element(name: string, className: string, text?: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
