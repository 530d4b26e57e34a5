import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { BuiltPage } from './built-pages.ts';

/**
 * Quality of Brotli. Hosts that compress before they serve use 11; 10 takes a third of the time and gives files
 * about 2 % larger, so what passes here passes there.
 */
export const brotliQuality = 10;

const compress = promisify(brotliCompress);

/** Returns how many bytes a text takes on the wire, by Brotli. */
export async function brotliSize(content: string | Buffer): Promise<number> {
  const input = typeof content === 'string' ? Buffer.from(content) : content;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
    [constants.BROTLI_PARAM_SIZE_HINT]: input.length,
  };
  return (await compress(input, { params })).length;
}

/** One file or piece of a page, with its bytes on the wire. */
export interface Part {
  name: string;
  bytes: number;
}

const known = new Map<string, Promise<number>>();

/** Bytes of a file of dist/ on the wire: fonts and pictures as they are, all else by Brotli. Computed once a file. */
function fileSize(path: string): Promise<number> {
  const size = known.get(path) ?? measure(path);
  known.set(path, size);
  return size;
}

async function measure(path: string): Promise<number> {
  const file = join('dist', path);
  if (!existsSync(file)) return 0;
  const content = readFileSync(file);
  return /\.(woff2|png|jpg|webp|avif)$/.test(path) ? content.length : brotliSize(content);
}

const part = async (path: string): Promise<Part> => ({ name: path, bytes: await fileSize(path) });

const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** Returns the addresses of a page's links of one relation, such as `stylesheet`. */
function linked(html: string, relation: string): string[] {
  return [...html.matchAll(/<link [^>]*>/g)]
    .filter(([tag]) => attribute(tag, 'rel') === relation)
    .map(([tag]) => attribute(tag, 'href'));
}

const flights = new WeakMap<BuiltPage, Promise<Part[]>>();

/** Returns the page's HTML and what blocks its first picture: style sheets. Computed once a page. */
export function firstFlight(page: BuiltPage): Promise<Part[]> {
  const flight = flights.get(page) ?? weighFlight(page.html);
  flights.set(page, flight);
  return flight;
}

async function weighFlight(html: string): Promise<Part[]> {
  const sheets = linked(html, 'stylesheet');
  return [{ name: 'HTML', bytes: await brotliSize(html) }, ...(await Promise.all(sheets.map(part)))];
}

/** Returns everything a browser asks for at a first visit, before the reader touches anything. */
export async function wholePage(page: BuiltPage): Promise<Part[]> {
  const files = [...fonts(page), ...linked(page.html, 'icon'), ...scripts(page.html), ...pictures(page.html)];
  return [...(await firstFlight(page)), ...(await Promise.all([...new Set(files)].map(part)))];
}

const pictures = (html: string) => [...html.matchAll(/<img [^>]*>/g)].map(([tag]) => attribute(tag, 'src'));

/** Scripts of a page with the modules they import at once; `import()` waits for the reader. */
function scripts(html: string): string[] {
  const found = new Set<string>();
  const follow = (path: string) => {
    if (found.has(path) || !existsSync(join('dist', path))) return;
    found.add(path);
    const source = readFileSync(join('dist', path), 'utf8');
    for (const [, name = ''] of source.matchAll(/(?:import|from)\s*["']([^"']+\.js)["']/g)) {
      follow(posix.resolve(dirname(path), name));
    }
  };
  for (const [tag] of html.matchAll(/<script [^>]*\bsrc=[^>]*>/g)) follow(attribute(tag, 'src'));
  return [...found];
}

interface FontFace {
  path: string;
  /** Code points, first to last; null where the font is for all. */
  ranges: [number, number][] | null;
}

/** What begins an element with text in the heading font: headings, leads, the site's name, names on maps and of groups, numbers. */
const heading =
  /<(?:(h[1-4])|(\w+) (?:[^>]* )?class="[^"]*\b(?:lead|wordmark|group|count)\b|(text) (?:[^>]* )?class="(?:place|country)")[^>]*>/g;
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
};

/** Returns the text of a page that the heading font sets. */
export const headingText = (html: string): string =>
  [...html.matchAll(heading)]
    .map(({ index, 1: title, 2: element, 3: text }) =>
      html.slice(index, endOf(html, title ?? element ?? text ?? '', index)),
    )
    .join(' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&\w+;|&#\d+;/g, (entity) => entities[entity] ?? entity);

/** Fonts of a page: preloaded ones, and those whose range holds a character of its headings. */
function fonts({ html }: BuiltPage): string[] {
  const points = new Set([...headingText(html)].map((character) => character.codePointAt(0) ?? 0));
  const needed = linked(html, 'stylesheet')
    .flatMap((sheet) => fontFaces(readFileSync(join('dist', sheet), 'utf8')))
    .filter(
      ({ ranges }) =>
        !ranges || [...points].some((point) => ranges.some(([a, b]) => a <= point && point <= b)),
    );
  return [
    ...linked(html, 'preload').filter((path) => path.endsWith('.woff2')),
    ...needed.map(({ path }) => path),
  ];
}

function fontFaces(css: string): FontFace[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, rule = '']) => {
    const path = /url\(["']?([^"')]+)/.exec(rule)?.[1];
    const range = /unicode-range:([^;]*)/.exec(rule)?.[1];
    return path ? [{ path, ranges: range ? range.split(',').map(codePoints) : null }] : [];
  });
}

function codePoints(range: string): [number, number] {
  const [first = '', last = first] = range.trim().replace(/^u\+/i, '').split('-');
  return [parseInt(first, 16), parseInt(last, 16)];
}

const landmarks = /<(head|header|main|footer|nav|aside|section|article|table|ul|ol|dl|svg|figure)\b[^>]*>/g;

/** Returns the elements of a page that divide it, each compressed alone; one inside another counts in both. */
export async function divisions(html: string): Promise<Part[]> {
  const found = [...html.matchAll(landmarks)].map(([start, name = ''], index, all) => {
    const from = all[index]?.index ?? 0;
    return { name: start.slice(0, 60), html: html.slice(from, endOf(html, name, from)) };
  });
  return Promise.all(found.map(async ({ name, html }) => ({ name, bytes: await brotliSize(html) })));
}

/** Where the element that starts at a place ends; its own kind may be nested in it. */
function endOf(html: string, name: string, from: number): number {
  let depth = 0;
  for (const tag of html.slice(from).matchAll(new RegExp(`<(/?)${name}\\b[^>]*>`, 'g'))) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return from + tag.index + tag[0].length;
  }
  return html.length;
}

/** Returns the small map of a city page as it stands in the HTML, or an empty text. */
export function smallMap(html: string): string {
  const from = html.search(/<svg [^>]*class="[^"]*\bsmall-map\b/);
  return from < 0 ? '' : html.slice(from, endOf(html, 'svg', from));
}

export const sum = (parts: readonly Part[]): number => parts.reduce((total, { bytes }) => total + bytes, 0);
