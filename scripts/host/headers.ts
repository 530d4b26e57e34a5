import { contentSecurityPolicy } from '../../src/content-security-policy.ts';
import { siteConfig } from '../../src/site.config.ts';

/** What sets one part of the site, by the first word of its addresses, apart from the rest. */
interface Section {
  /** Its pages may compile WebAssembly, which Pagefind needs. */
  searches?: true;
  /** Another host of which its pages show pictures. */
  pictures?: string | null;
  /** Its pages hold frames with pages of ours. */
  frames?: true;
  /** Any site may show its pages in a frame. */
  framed?: true;
  /** Any site may read it: data, feeds, citations, records, and what an embed is made of. */
  open?: true;
}

/**
 * The one table from which every host's headers are made. A section is open or closed as a whole, because the hosts
 * that read `_headers` join the values of two rules that meet, and two origins make no valid header. An open page
 * gives nothing away: all is public, and the same for everybody. Scripts and fonts are open because in a sandboxed
 * frame even our own come from “another” site.
 */
export const sections: Readonly<Record<string, Section>> = {
  assets: { open: true },
  // What the site was built of, for who verifies it.
  build: { open: true },
  cite: { open: true },
  cities: { open: true },
  data: { open: true, frames: true },
  embed: { open: true, framed: true },
  feeds: { open: true },
  map: { pictures: siteConfig.tiles?.host ?? null },
  // A worker obeys the policy of its own file, not that of the page that started it.
  pagefind: { searches: true },
  practices: { open: true },
  search: { searches: true },
  // Pictures for links, which other sites show.
  social: { open: true },
};

/** Folders whose files have their own hash in their names, or in their folder's: what is there once never changes. */
export const lasting: readonly string[] = [
  '/assets/',
  '/finder/',
  '/map/detail/',
  '/pagefind/filter/',
  '/pagefind/fragment/',
  '/pagefind/index/',
  '/social/',
];

/** How long an answer is kept: for ever, or until the server says that it changed. */
export const caching = {
  lasting: 'public, max-age=31536000, immutable',
  changing: 'public, max-age=0, must-revalidate',
} as const;

/** Sent over https only. No subdomains: they may belong to somebody else. */
export const strictTransport = 'max-age=31536000';

/** What the pages may ask the browser for: a place for “near me”, the whole screen for the map, the clipboard for “copy”. */
const asked = ['clipboard-write', 'fullscreen', 'geolocation'];
const refused = [
  'accelerometer',
  'camera',
  'display-capture',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

/** The same for every answer. */
export const common: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': [
    ...refused.map((feature) => `${feature}=()`),
    ...asked.map((feature) => `${feature}=(self)`),
  ].join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * Returns the policy of a section; each page's own <meta> narrows it. Who may frame a page stands only here, because
 * browsers ignore it in a <meta>. https://www.w3.org/TR/CSP3/#directive-frame-ancestors
 */
export const policyOf = ({ framed, ...pages }: Section): string =>
  `${contentSecurityPolicy(pages)}; frame-ancestors ${framed ? '*' : "'none'"}`;

/** Returns what tells browsers from where the answer may be used. */
export const sharingOf = ({ open }: Section): Readonly<Record<string, string>> =>
  open
    ? { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' }
    : { 'Cross-Origin-Resource-Policy': 'same-origin' };

/** Returns the section that a path belongs to, whatever its language. */
export function sectionOf(path: string): Section {
  const name = /^(?:\/[a-z]{2})?\/([^/]+)\//.exec(path)?.[1];
  return (name !== undefined && Object.hasOwn(sections, name) ? sections[name] : undefined) ?? {};
}

/** Returns the headers of the answer for a path, without what depends on https. */
export const headersOf = (path: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': policyOf(sectionOf(path)),
  ...common,
  ...sharingOf(sectionOf(path)),
  'Cache-Control': lasting.some((folder) => path.startsWith(folder)) ? caching.lasting : caching.changing,
});
