import type { Found } from './pagefind.ts';

/** A result as a list item: kind and place (of a practice, its city too), title, preview. Built from text nodes; nothing is parsed as HTML here. */
export function resultItem(found: Found): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'entry';
  const [kind] = found.filters['kind'] ?? [];
  const [country] = found.filters['country'] ?? [];
  const overline = paragraph(
    'small quiet',
    [kind, found.meta['city'], country === found.meta['title'] ? undefined : country]
      .filter((part) => part !== undefined)
      .join(' · '),
  );
  const heading = document.createElement('h3');
  const link = document.createElement('a');
  link.href = found.url;
  link.textContent = found.meta['title'] ?? found.url;
  heading.append(link);
  const excerpt = paragraph('small', '');
  excerpt.append(...preview(found));
  item.append(overline, heading, excerpt);
  return item;
}

/** The entry's own preview where it holds a word that was found, otherwise the place where the words stand. */
function preview({ excerpt, meta }: Found): Node[] {
  const place = markedText(excerpt);
  const found = new Set(
    place
      .filter(({ nodeName }) => nodeName === 'MARK')
      .flatMap(({ textContent }) => textContent?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
  );
  const parts = (meta['summary'] ?? '').split(/([\p{L}\p{N}]+)/u);
  const isFound = (part: string) => found.has(part.toLowerCase());
  if (!parts.some(isFound)) return place;
  return parts.map((part) => (isFound(part) ? marked(part) : document.createTextNode(part)));
}

function marked(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

function paragraph(className: string, text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}

/** Pagefind marks the words it found with `<mark>`: read in an inert document, and only text and marks are kept. */
function markedText(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    return marked(node.textContent ?? '');
  });
}
