import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { directoryNaming, hostileName, hostileRuns } from '../../tests/hostile.ts';
import { createDirectory } from '../directory/directory.ts';
import { pageList } from './page-list.ts';
import { sitemap, sitemapIndex } from './sitemap.ts';
import { pagesText, securityText } from './text-files.ts';

const origin = 'https://atlas.example.org';
const kinds = pageList(directory);

function textsOf(xml: string, name: string) {
  const onError = (level: string, message: string) => {
    if (level !== 'warning') throw new Error(message);
  };
  const document = new DOMParser({ onError }).parseFromString(xml, 'text/xml');
  return [...document.getElementsByTagName(name)].map(({ textContent }) => textContent);
}

describe('sitemaps', () => {
  test('the index names one for each kind', () => {
    const kindNames = Object.keys(kinds);
    expect(textsOf(sitemapIndex(kinds, origin), 'loc')).toEqual(
      kindNames.map((kind) => `${origin}/sitemaps/${kind}.xml`),
    );
  });

  test.each(Object.entries(kinds))('%s: every page with the date of a release', (_, pages) => {
    const xml = sitemap(pages, origin);
    expect(textsOf(xml, 'loc')).toEqual(pages.map(({ path }) => origin + path));
    expect(textsOf(xml, 'lastmod').filter((date) => !/^\d{4}-\d\d-\d\d$/.test(date ?? ''))).toEqual([]);
  });

  test('a page is as new as the newest thing on it, and no newer', () => {
    const later = createDirectory({
      ...directory.content,
      practices: directory.content.practices.map((practice) =>
        practice.id === 'cork-lifelong-learning-festival' ? { ...practice, changed: '2027-01-31' } : practice,
      ),
    });
    const changed = Object.values(pageList(later))
      .flat()
      .filter((page) => page.changed === '2027-01-31')
      .map(({ path }) => path);
    expect(changed).toContain('/cities/cork/');
    expect(changed).toContain('/practices/cork-lifelong-learning-festival/');
    expect(changed).toContain('/themes/family-community/europe-north-america/');
    expect(changed).not.toContain('/cities/limerick/');
    expect(changed).not.toContain('/about/privacy/');
  });
});

test('the index in plain text has one line a page, whatever the names are', () => {
  fc.assert(
    fc.property(hostileName, (name) => {
      const hostile = pageList(directoryNaming(name));
      const lines = pagesText('Atlas', hostile).split(/\r\n|[\n\r\u2028]/);
      expect(lines.filter((line) => line.startsWith('/'))).toHaveLength(Object.values(hostile).flat().length);
    }),
    hostileRuns,
  );
});

test.each([
  ['2026-11-21', '2027-11-21T00:00:00Z'],
  ['2028-02-29', '2029-02-28T00:00:00Z'],
])('security.txt of a release of %s runs out on %s', (date, expires) => {
  const text = securityText('a@example.org', { ...directory.content.release, date }, origin);
  expect(text).toContain(`Expires: ${expires}`);
  expect(Number.isNaN(Date.parse(expires))).toBe(false);
});
