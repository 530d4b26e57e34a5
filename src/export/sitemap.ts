import type { SitePage } from './page-list.ts';
import { element, textElement, xmlDocument } from './xml.ts';

const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/** The pages of one kind as a sitemap (https://www.sitemaps.org), each with the date of its newest change. */
export const sitemap = (pages: readonly SitePage[], origin: string): string =>
  xmlDocument(
    element('urlset', namespace, ...pages.map(({ path, changed }) => located('url', origin + path, changed))),
  );

/** The list of the sitemaps of all kinds. */
export const sitemapIndex = (kinds: Readonly<Record<string, readonly SitePage[]>>, origin: string): string =>
  xmlDocument(
    element(
      'sitemapindex',
      namespace,
      ...Object.entries(kinds).map(([kind, pages]) => {
        const [newest = ''] = pages.map(({ changed }) => changed).toSorted((a, b) => b.localeCompare(a));
        return located('sitemap', `${origin}/sitemaps/${kind}.xml`, newest);
      }),
    ),
  );

const located = (name: string, address: string, changed: string) =>
  `\n${element(name, {}, textElement('loc', address), textElement('lastmod', changed))}`;
