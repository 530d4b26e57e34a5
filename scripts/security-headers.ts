import { contentSecurityPolicy } from '../src/content-security-policy.ts';
import { siteConfig } from '../src/site.config.ts';

/**
 * Headers that every answer of the server carries. The policy is the widest one that any page needs; a page's own
 * <meta> narrows it. `frame-ancestors` stands only here, because browsers ignore it in a <meta>.
 * https://www.w3.org/TR/CSP3/#directive-frame-ancestors
 */
const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${contentSecurityPolicy({ searches: true, pictures: siteConfig.tiles?.host ?? null })}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
};

/** What any site may read: the data files, one entry as data, citations, and the feeds. */
const open = /^\/(?:data|cite|feeds)\/.*\.\w+$|^\/data\/SHA256SUMS$|^\/[^?]*\.json$/;

/** Returns the headers of the answer for a path: those of every answer, and leave to read data from other sites. */
export const headersOf = (path: string): Readonly<Record<string, string>> =>
  open.test(path) ? { ...securityHeaders, 'Access-Control-Allow-Origin': '*' } : securityHeaders;
