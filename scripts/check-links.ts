/** Follows every link of dist/ from the home page, as a reader could, and looks for pages that no link reaches. */
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LinkChecker, LinkState, type LinkResult } from 'linkinator';
import { builtPages } from './built-pages.ts';
import { runAlone, type Check } from './check.ts';
import { createSiteServer } from './site-server.ts';

/** Requests at a time: the server is ours, and more do not make it faster. */
const concurrency = 50;

/** Returns broken links and anchors, links by way of a redirect, unreached pages, and gaps of the sitemap. */
export async function checkLinks(): Promise<Check[]> {
  const links = await followLinks();
  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  const built = builtPages();
  const pages = built.map(({ path }) => path);
  const reached = new Set([
    ...links.map(({ url }) => pathOf(url)),
    ...built.flatMap(({ html }) => formTargets(html)),
  ]);
  const listed = sitemapPaths();
  const found = built.filter(({ html }) => !html.includes('<meta name="robots" content="noindex"'));
  return [
    {
      name: 'every link and every anchor leads somewhere',
      problems: describe(broken.filter(({ status }) => !isRedirect(status))),
      measured: `${links.length} links`,
    },
    {
      name: 'no link needs a redirect',
      problems: describe(broken.filter(({ status }) => isRedirect(status))),
    },
    {
      name: 'every page is reached from the home page',
      // Embeds are for other people's pages: nothing of ours leads to most of them.
      problems: pages.filter(
        (path) => path !== '/404.html' && !path.startsWith('/embed/') && !reached.has(path),
      ),
      measured: `${pages.length} pages`,
    },
    {
      name: 'the sitemaps list every page that may be found, once, and no other',
      problems: differences(
        listed,
        found.map(({ path }) => path),
      ),
      measured: `${listed.length} addresses`,
    },
  ];
}

/** The search is reached by the field of every page. */
const formTargets = (html: string) =>
  [...html.matchAll(/<form [^>]*action="([^"]*)"/g)].map(([, path = '']) => path);

const pathOf = (url: string) => decodeURI(new URL(url, 'http://localhost').pathname);
const isRedirect = (status: number | undefined) => status !== undefined && status >= 300 && status < 400;

/** Canonical addresses name the origin the site was built for; they are looked up here. */
function builtOrigin(): string {
  const home = readFileSync('dist/index.html', 'utf8');
  return new URL(/<link rel="canonical" href="([^"]*)"/.exec(home)?.[1] ?? 'http://localhost').origin;
}

async function followLinks(): Promise<LinkResult[]> {
  const server = createSiteServer('dist');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  try {
    const { links } = await new LinkChecker().check({
      path: `${origin}/`,
      recurse: true,
      checkFragments: true,
      checkCss: true,
      redirects: 'error',
      concurrency,
      urlRewriteExpressions: [
        { pattern: new RegExp(`^${RegExp.escape(builtOrigin())}(?=/|$)`), replacement: origin },
      ],
      linksToSkip: (link) => Promise.resolve(!link.startsWith(`${origin}/`)),
    });
    return links;
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** One line a target, with the page it was first found on and how many others have it. */
function describe(links: readonly LinkResult[]): string[] {
  return [...Map.groupBy(links, ({ url }) => url)].map(([url, all]) => {
    const { hash } = new URL(url);
    const parent = pathOf(all[0]?.parent ?? '/');
    const others = all.length > 1 ? ` and ${all.length - 1} more` : '';
    return `${pathOf(url)}${hash} on ${parent}${others}`;
  });
}

function sitemapPaths(): string[] {
  const listedIn = (path: string) =>
    [...readFileSync(join('dist', path), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) =>
      pathOf(url),
    );
  return listedIn('sitemap-index.xml').flatMap(listedIn);
}

function differences(listed: readonly string[], built: readonly string[]): string[] {
  const twice = listed.filter((path, index) => listed.indexOf(path) < index);
  const missing = built.filter((path) => !listed.includes(path));
  const gone = listed.filter((path) => !built.includes(path));
  return [
    ...twice.map((path) => `${path} is listed twice`),
    ...missing.map((path) => `${path} is not listed: add it to src/export/page-list.ts`),
    ...gone.map((path) => `${path} is listed and was not built`),
  ];
}

if (import.meta.main) await runAlone(checkLinks);
