import { expect, it } from 'vitest';
import { isKeptFile, isKeptPage, pathOf } from './what-is-kept.ts';

it.each(['/', '/cities/cork/', '/fr/cities/cork/', '/database/', '/map/', '/reading-list/'])(
  'keeps a visit to %s',
  (path) => {
    expect(isKeptPage(path)).toBe(true);
  },
);

it.each(['/search/', '/data/', '/data/cities.csv/', '/embed/map/', '/fr/search/', '/fr/data/dictionary/'])(
  'does not keep a visit to %s',
  (path) => {
    expect(isKeptPage(path)).toBe(false);
  },
);

it.each([
  ['/assets/Base.a1.css', true],
  ['/finder/names-1.json', true],
  ['/finder/members-acd2fc068e/ie.json', false],
  ['/map/detail/b7855d6d6e/5-31-15.json', false],
  ['/pagefind/pagefind.js', false],
  ['/cities/cork.json', false],
])('keeps the file %s: %s', (path, kept) => {
  expect(isKeptFile(path)).toBe(kept);
});

it('keeps no word of a search or a filter, and one copy of a page', () => {
  expect(pathOf('https://atlas.example.org/cities/?region=africa#a')).toBe('/cities/');
  expect(pathOf('https://atlas.example.org/cities')).toBe('/cities/');
});
