import type { BuiltPage } from './built-pages.ts';

interface Link {
  name: string;
  /** Text of the entry, row, paragraph or heading around it, with its own. */
  surroundings: string;
  target: string;
}

/** Elements whose text a reader takes as one: they tell links of one name apart. */
const block = /<(?:li|tr|p|dt|dd|h[1-6])[\s>]/g;
const blockEnd = /<\/(?:li|tr|p|dt|dd|h[1-6])>/g;
const anchor = /<a\s([^>]*)>(.*?)<\/a>/gs;

const textOf = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The links of the main part that lead to another page of the site. A source is told by what it is the source of. */
function linksOf(main: string): Link[] {
  const starts = [...main.matchAll(block)].map(({ index }) => index);
  const ends = [...main.matchAll(blockEnd)].map(({ index }) => index);
  return [...main.matchAll(anchor)].flatMap(({ index, 0: whole, 1: attributes = '', 2: inner = '' }) => {
    const target = /href="(\/[^"]*)"/.exec(attributes)?.[1];
    if (target === undefined) return [];
    const start = starts.findLast((place) => place < index) ?? 0;
    const end = ends.find((place) => place >= index + whole.length) ?? main.length;
    const name = /aria-label="([^"]*)"/.exec(attributes)?.[1] ?? textOf(inner);
    return [{ name, surroundings: textOf(main.slice(start, end)), target }];
  });
}

/** Returns links of a page that have the same name and surroundings and lead to different pages, one sentence a name. */
export function ambiguousLinks({ path, html }: Pick<BuiltPage, 'path' | 'html'>): string[] {
  const main = /<main.*<\/main>/s.exec(html)?.[0] ?? '';
  const groups = Map.groupBy(linksOf(main), ({ name, surroundings }) => `${name}\n${surroundings}`);
  return [...groups.values()].flatMap((links) => {
    const targets = new Set(links.map(({ target }) => target));
    return targets.size > 1 ? [`${path}: “${links[0]?.name ?? ''}” leads to ${[...targets].join(', ')}`] : [];
  });
}
