import { contentSecurityPolicy } from '../src/content-security-policy.ts';
import { siteConfig } from '../src/site.config.ts';

/** The widest policy that any page needs; a page's own <meta> narrows it. */
const policy = contentSecurityPolicy({
  searches: true,
  pictures: siteConfig.tiles?.host ?? null,
  frames: true,
});

/**
 * Who may show our pages in a frame: nobody, but anybody the embeds. This stands only here, because browsers ignore it
 * in a <meta>. https://www.w3.org/TR/CSP3/#directive-frame-ancestors
 */
const framing = { page: "frame-ancestors 'none'", embed: 'frame-ancestors *' };

/** Headers that every answer of the server carries. */
const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${policy}; ${framing.page}`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
};

const embed = /^(?:\/[a-z]{2})?\/embed\//;

/**
 * What any site may read: the data files, one entry as data, citations, the feeds, and what an embed is made of. In a
 * sandboxed frame even our own scripts and fonts come from “another” site.
 */
const open = /^\/(?:data|cite|feeds)\/.*\.\w+$|^\/data\/SHA256SUMS$|^\/[^?]*\.json$|^\/assets\//;

/** Returns the headers of the answer for a path: those of every answer, leave to frame it, and leave to read it from other sites. */
export const headersOf = (path: string): Readonly<Record<string, string>> => ({
  ...securityHeaders,
  ...(embed.test(path) && { 'Content-Security-Policy': `${policy}; ${framing.embed}` }),
  ...((embed.test(path) || open.test(path)) && { 'Access-Control-Allow-Origin': '*' }),
});
