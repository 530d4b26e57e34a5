import { element, escapeXml } from './xml.ts';

/** Where a page that moved is now: its address for a browser on this host, and the one address that search engines shall know. */
interface NewPlace {
  path: string;
  canonical: string;
}

interface Words {
  language: string;
  title: string;
  /** The link to the new place. */
  way: string;
}

/**
 * The page at an address that leads on, for hosts without redirects: browsers follow it at once, and whoever does not is
 * told. It needs no style, no script and nothing else.
 */
export const movedPage = ({ path, canonical }: NewPlace, { language, title, way }: Words): string =>
  '<!doctype html>' +
  element(
    'html',
    { lang: language },
    '<head><meta charset="utf-8">',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">',
    `<meta http-equiv="refresh" content="0;url=${escapeXml(path)}">`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${escapeXml(canonical)}">`,
    element('title', {}, escapeXml(title)),
    '</head><body>',
    element('h1', {}, escapeXml(title)),
    element('p', {}, element('a', { href: path }, escapeXml(way))),
    '</body>',
  ) +
  '\n';

/** Whether a page of the site only leads on. */
export const hasMoved = (html: string): boolean => html.includes('<meta http-equiv="refresh"');
