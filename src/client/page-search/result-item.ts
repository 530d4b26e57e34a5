import type { Found } from './pagefind.ts';

/** A result as a list item: kind and place (of a practice, its city too), title, excerpt. Built from text nodes; nothing is parsed as HTML here. */
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
  excerpt.append(...markedText(found.excerpt));
  item.append(overline, heading, excerpt);
  return item;
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
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}
