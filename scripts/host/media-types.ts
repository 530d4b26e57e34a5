import { mediaTypes } from '../../src/export/shelf-file.ts';

/** What a server calls each kind of file of the site, by how its name ends. Servers know only some of them. */
export const typeByEnding: Readonly<Record<string, string>> = {
  ...mediaTypes,
  bib: 'application/x-bibtex',
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  pagefind: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  png: 'image/png',
  ris: 'application/x-research-info-systems',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  woff2: 'font/woff2',
  xml: 'application/xml',
  zip: 'application/zip',
};

/** What has no ending is a list of checksums. */
export const typeWithoutEnding = 'text/plain';

/** Returns the whole type; a browser that is not told that a text is UTF-8 shows the names of cities in another encoding. */
export const withCharset = (type: string): string =>
  type.startsWith('text/') ? `${type}; charset=utf-8` : type;

/** Whether a file gets smaller by compression; fonts, pictures and the search index are compressed already. */
export const isText = (type: string): boolean =>
  type.startsWith('text/') || /json|xml|x-bibtex|x-research/.test(type);
