import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { directory } from '../../../tests/directory.ts';
import { hostileName } from '../../../tests/hostile.ts';
import { citedPages, type CitedPage } from './cited-page.ts';
import { apaReference, chicagoReference, citationFile } from './formats.ts';

const pages = citedPages(directory, 'https://atlas.example.org');
const at = (path: string): CitedPage => {
  const page = pages.get(path);
  if (!page) throw new Error(`Nothing to cite at ${path}.`);
  return page;
};
const cork = at('/cities/cork/');
const oneLine = (text: unknown) => String(text).replace(/\s+/g, ' ').trim();

test('every city, country, practice and award can be cited, and the whole', () => {
  const paths = [
    '/data/',
    ...directory.cities.map(({ id }) => `/cities/${id}/`),
    ...directory.countries.map(({ id }) => `/countries/${id}/`),
    ...directory.practices.map(({ id }) => `/practices/${id}/`),
    ...directory.awards.map(({ id }) => `/awards/${id}/`),
  ];
  expect(paths.filter((path) => !pages.has(path))).toEqual([]);
});

test('a reference names the atlas, the page, the edition and the release', () => {
  expect(apaReference(cork)).toBe(
    'Learning Cities Atlas contributors. (2026). Cork, Ireland [Dataset]. In Learning Cities Atlas, edition of 14 February 2024 (Version 2026.11.0). https://atlas.example.org/cities/cork/',
  );
  expect(chicagoReference(cork)).toBe(
    'Learning Cities Atlas contributors. 2026. “Cork, Ireland.” In Learning Cities Atlas, edition of 14 February 2024. Release 2026.11.0. https://atlas.example.org/cities/cork/.',
  );
});

test.each(['/data/', '/cities/sao-filipe/', '/countries/ie/', '/awards/2015/'])(
  'APA of %s is what the kept style makes of it',
  (path) => {
    const kept = new Cite([at(path)]).format('bibliography', {
      template: 'apa',
      format: 'text',
      lang: 'en-US',
    });
    expect(apaReference(at(path))).toBe(oneLine(kept));
  },
);

test('a library reads BibTeX, RIS and CSL-JSON back, whatever the name', () => {
  fc.assert(
    fc.property(hostileName, (name) => {
      const page = { ...cork, title: `a${name}z` };
      const read = (format: 'bib' | 'ris' | 'json') => new Cite(citationFile(page, format)).data[0] ?? {};
      for (const format of ['bib', 'ris'] as const) {
        expect(oneLine(read(format)['title']), format).toBe(oneLine(page.title));
        expect(read(format), format).toMatchObject({ URL: page.URL, note: page.note });
      }
      expect(read('json')).toMatchObject({ title: page.title, version: page.version, issued: page.issued });
    }),
  );
});

test('every entry has a key of its own', () => {
  const keys = [...pages.values()].map(({ id }) => id);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => !/^[\w.-]+$/.test(key))).toEqual([]);
});
