/** Follows every link of a built site from the home page, as a reader could, and looks for pages that no link reaches. */
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LinkChecker, LinkState, type LinkResult } from 'linkinator';
import { builtFor, builtPages } from './built-pages.ts';
import { runAlone, type Check } from './check.ts';
import { createSiteServer } from './site-server.ts';
import { strayAddresses } from './stray-addresses.ts';

type Target = ReturnType<typeof builtFor>;

/** Requests at a time: the server is ours, and more do not make it faster. */
const concurrency = 50;

/** Returns broken links and anchors, links by way of a redirect, unreached pages, and gaps of the sitemap. */
export async function checkLinks(folder = 'dist'): Promise<Check[]> {
  const target = builtFor(folder);
  const { base } = target;
  const links = await followLinks(folder, target);
  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  const built = builtPages(folder);
  const pages = built.map(({ path }) => path);
  const reached = new Set([
    ...links.map(({ url }) => pathOf(url, base)),
    ...built.flatMap(({ html }) => formTargets(html)).map((address) => pathOf(address, base)),
  ]);
  const listed = sitemapPaths(folder, base);
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
    ...(base === '' ? [] : [staysWithin(folder, base)]),
  ];
}

/** Links are followed, but much else is an address too: what scripts fetch, and what they make links of. */
const staysWithin = (folder: string, base: string): Check => ({
  name: `every address of a page, a script or a style sheet begins with ${base}/`,
  problems: strayAddresses(folder, base).map((address) => `${address}: make it by \`link\` or \`at\``),
});

/** The search is reached by the field of every page. */
const formTargets = (html: string) =>
  [...html.matchAll(/<form [^>]*action="([^"]*)"/g)].map(([, path = '']) => path);

/** The path of the site that an address leads to, whatever folder of the host the site stands in. */
const pathOf = (url: string, base = '') =>
  decodeURI(new URL(url, 'http://localhost').pathname).slice(base.length);
const isRedirect = (status: number | undefined) => status !== undefined && status >= 300 && status < 400;

/** Canonical addresses name the origin the site was built for; they are looked up here. */
async function followLinks(folder: string, { origin: publicOrigin, base }: Target): Promise<LinkResult[]> {
  const server = createSiteServer(folder, base);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  try {
    const { links } = await new LinkChecker().check({
      path: `${origin}${base}/`,
      recurse: true,
      checkFragments: true,
      checkCss: true,
      redirects: 'error',
      // A machine with much else to do lets a connection go; what is broken stays broken.
      retryErrors: true,
      retryErrorsCount: 3,
      concurrency,
      urlRewriteExpressions: [
        { pattern: new RegExp(`^${RegExp.escape(publicOrigin)}(?=/|$)`), replacement: origin },
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
    const answer = all[0]?.status ? `answers ${all[0].status}` : 'no answer';
    return `${pathOf(url)}${hash} on ${parent}${others} (${answer})`;
  });
}

function sitemapPaths(folder: string, base: string): string[] {
  const listedIn = (path: string) =>
    [...readFileSync(join(folder, path), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) =>
      pathOf(url, base),
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

if (import.meta.main) await runAlone(() => checkLinks(process.argv[2]));
