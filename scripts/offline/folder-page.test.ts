import { describe, expect, it } from 'vitest';
import { folderPage } from './folder-page.ts';

const folder = {
  pages: new Set(['/', '/cities/', '/cities/cork/']),
  files: new Set(['/favicon.svg']),
  base: '',
  origin: null,
  scripts: ['assets/search.js'],
};
const bundle = (html: string, path = '/cities/cork/', origin: string | null = null) =>
  folderPage({ path, file: '', html }, { ...folder, origin });

describe('a page of the folder', () => {
  it('names the files of its links, from where it stands', () => {
    expect(bundle('<a href="/cities/#c">')).toBe('<a href="../../cities/index.html#c">');
    expect(bundle('<a href="/">', '/cities/')).toBe('<a href="../index.html">');
    expect(bundle('<a href="/cities/">', '/')).toBe('<a href="cities/index.html">');
    expect(bundle('<link href="/favicon.svg">')).toBe('<link href="../../favicon.svg">');
    expect(bundle('<a href="#main">')).toBe('<a href="#main">');
    expect(bundle('<a href="https://example.org/">')).toBe('<a href="https://example.org/">');
  });

  it('leads to the site for what it does not hold, or nowhere where there is none', () => {
    expect(bundle('<a href="/data/cities.csv">')).toBe('<a>');
    expect(bundle('<a href="/data/cities.csv">', '/', 'https://atlas.example.org')).toBe(
      '<a href="https://atlas.example.org/data/cities.csv">',
    );
  });

  it('knows its pages by their addresses where the site stands in a folder of its host', () => {
    const page = (html: string) =>
      folderPage(
        { path: '/cities/', file: '', html },
        { ...folder, base: '/atlas', origin: 'https://example.org' },
      );
    expect(page('<a href="/atlas/cities/cork/#c">')).toBe('<a href="../cities/cork/index.html#c">');
    expect(page('<a href="/atlas/data/cities.csv">')).toBe(
      '<a href="https://example.org/atlas/data/cities.csv">',
    );
  });

  it('loads classic scripts, no module, and no policy that would refuse them', () => {
    const page = bundle(
      '<head><meta http-equiv="Content-Security-Policy" content="x"></head><script type="module" src="/a.js"></script>',
    );
    expect(page).toBe('<head><script defer src="../../assets/search.js"></script></head>');
  });
});
