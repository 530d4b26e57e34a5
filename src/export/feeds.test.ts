import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { directoryNaming, hostileName, hostileRuns } from '../../tests/hostile.ts';
import { createDirectory, type Directory } from '../directory/directory.ts';
import { feedAtom } from './atom.ts';
import { feedsOf } from './feeds.ts';
import { feedJson } from './json-feed.ts';

const origin = 'https://atlas.example.org';

function feedOf(of: Directory, scope: string) {
  const feed = feedsOf(of).find((each) => each.scope === scope);
  if (!feed) throw new Error(`There is no feed ${scope}.`);
  return feed;
}

/** The directory after a second release in which Cork was changed, one practice was changed and one fact corrected. */
const later = createDirectory({
  ...directory.content,
  cities: directory.content.cities.map((city) =>
    city.id === 'cork' ? { ...city, changed: '2027-01-31' } : city,
  ),
  practices: directory.content.practices.map((practice) =>
    practice.id === 'cork-lifelong-learning-festival' ? { ...practice, changed: '2027-01-31' } : practice,
  ),
  corrections: [
    {
      date: '2027-01-31',
      page: '/cities/bahir-dar/',
      was: 'It joined in 2016.',
      is: 'It joined in 2015.',
      requestedBy: null,
      sources: ['https://example.org/'],
      editorNote: 'Ask again.',
    },
  ],
});

const pagesOf = (of: Directory, scope: string, date: string) =>
  feedOf(of, scope)
    .items.filter((item) => item.date === date)
    .map(({ page }) => page);

describe('what a feed tells', () => {
  test('changes and corrections come first, each in its region and on its themes', () => {
    const practice = '/practices/cork-lifelong-learning-festival/';
    const cork = '/cities/cork/';
    const bahirDar = '/cities/bahir-dar/';
    expect(pagesOf(later, 'all', '2027-01-31')).toEqual([bahirDar, cork, practice]);
    expect(pagesOf(later, 'europe-north-america', '2027-01-31')).toEqual([cork, practice]);
    expect(pagesOf(later, 'africa', '2027-01-31')).toEqual([bahirDar]);
    expect(pagesOf(later, 'family-community', '2027-01-31')).toEqual([practice]);
    expect(pagesOf(later, 'literacy', '2027-01-31')).toEqual([]);
    expect(feedOf(later, 'africa').updated).toBe('2027-01-31');
    expect(feedOf(later, 'literacy').updated).toBe(feedOf(directory, 'literacy').updated);
  });

  test('what was new stays new with its first id, so that readers see it once', () => {
    const ids = (of: Directory) => feedOf(of, 'family-community').items.map(({ id }) => id);
    expect(ids(later)).toEqual(expect.arrayContaining(ids(directory)));
  });

  test('every id stands once in a feed', () => {
    for (const { items } of feedsOf(later)) {
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    }
  });

  test('a new city that is not confirmed says so, with the doubt', () => {
    const item = feedOf(directory, 'africa').items.find(({ page }) => page === '/cities/bahir-dar/');
    expect(item?.title).toContain('not confirmed');
    expect(item?.text).toBe(directory.city('bahir-dar').doubt);
  });

  test('notes of maintainers are not told', () => {
    expect(JSON.stringify(feedsOf(later))).not.toContain('Ask again.');
  });

  test('a region and a theme of one name are refused', () => {
    const [region] = directory.content.regions;
    const [theme] = directory.content.themes;
    if (!region || !theme) throw new Error('There is no region or theme.');
    const twins = createDirectory({
      ...directory.content,
      themes: [{ ...theme, id: region.id }],
      practices: [],
    });
    expect(() => feedsOf(twins)).toThrow(region.id);
  });
});

function parsed(xml: string) {
  const onError = (level: string, message: string) => {
    if (level !== 'warning') throw new Error(message);
  };
  return new DOMParser({ onError }).parseFromString(xml, 'text/xml');
}

describe('Atom', () => {
  test.each(feedsOf(directory))('$scope is well-formed and has what Atom asks for', (feed) => {
    const { documentElement } = parsed(feedAtom(feed, origin));
    const children = [...(documentElement?.childNodes ?? [])].map(({ nodeName }) => nodeName);
    expect(children).toEqual(expect.arrayContaining(['id', 'title', 'updated', 'author']));
    expect(children.filter((name) => name === 'entry')).toHaveLength(feed.items.length);
  });

  test('dates are those of releases, as moments', () => {
    expect(feedAtom(feedOf(later, 'africa'), origin)).toContain('<updated>2027-01-31T00:00:00Z</updated>');
  });
});

describe('JSON Feed', () => {
  test('says the same as Atom', () => {
    const feed = feedOf(later, 'all');
    const json = JSON.parse(feedJson(feed, origin)) as { feed_url: string; items: { id: string }[] };
    const ids = [...parsed(feedAtom(feed, origin)).getElementsByTagName('id')].map((id) => id.textContent);
    expect(json.feed_url).toBe(`${origin}/feeds/all.json`);
    expect(json.items.map(({ id }) => id)).toEqual(ids.slice(1));
  });
});

test('any name stays the text that it is in both', () => {
  fc.assert(
    fc.property(hostileName, (name) => {
      const feed = feedOf(directoryNaming(name), 'all');
      const titles = feed.items.map(({ title }) => title);
      expect(titles.some((title) => title.includes(name))).toBe(true);
      const inAtom = [...parsed(feedAtom(feed, origin)).getElementsByTagName('title')];
      expect(inAtom.slice(1).map(({ textContent }) => textContent)).toEqual(titles);
      const { items } = JSON.parse(feedJson(feed, origin)) as { items: { title: string }[] };
      expect(items.map(({ title }) => title)).toEqual(titles);
    }),
    hostileRuns,
  );
});
