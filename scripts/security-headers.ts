import { contentSecurityPolicy } from '../src/content-security-policy.ts';

/**
 * Headers that every answer of the server carries. The policy is the widest one that any page needs; a page's own
 * <meta> narrows it. `frame-ancestors` stands only here, because browsers ignore it in a <meta>.
 * https://www.w3.org/TR/CSP3/#directive-frame-ancestors
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${contentSecurityPolicy({ searches: true })}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
};
