import type { Release } from '../schemas/network.ts';
import type { SitePage } from './page-list.ts';

/** Every page in plain text, one a line by kind: its path and its title. */
export const pagesText = (heading: string, kinds: Readonly<Record<string, readonly SitePage[]>>): string =>
  [
    heading,
    ...Object.entries(kinds).map(([kind, pages]) =>
      [kind, ...pages.map(({ path, title }) => `${path} ${title.replace(/\s+/g, ' ')}`)].join('\n'),
    ),
  ].join('\n\n') + '\n';

/** What crawlers may read: everything. */
export const robotsText = (origin: string): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap-index.xml\n`;

/** Where to tell of a security problem (RFC 9116). It runs out a year after the release, since nobody may keep an old copy. */
export function securityText(contact: string, { date }: Release, origin: string): string {
  const year = Number(date.slice(0, 4)) + 1;
  const day = date.endsWith('02-29') ? '02-28' : date.slice(5);
  return [
    `Contact: mailto:${contact}`,
    `Expires: ${year}-${day}T00:00:00Z`,
    'Preferred-Languages: en',
    `Canonical: ${origin}/.well-known/security.txt`,
    '',
  ].join('\n');
}
