import { describe, expect, it } from 'vitest';
import { caddySite, headersFile, nginxHeaders, nginxMaps } from './emit.ts';
import { headersOf, sections, strictTransport } from './headers.ts';

const paths = ['/', '/no/such/page/', ...Object.keys(sections).map((name) => `/${name}/`)];

describe.each(paths)('an answer for %s', (path) => {
  const headers = headersOf(path);
  const policy = new Map(
    (headers['Content-Security-Policy'] ?? '').split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );

  it('is never taken for another type, and tells no other site where the reader was', () => {
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
    expect(headers['Referrer-Policy']).toBe('same-origin');
  });

  it('asks for no device but the place, and not in a frame of another site', () => {
    const permissions = headers['Permissions-Policy'] ?? '';
    for (const device of ['camera', 'microphone', 'usb', 'payment'])
      expect(permissions).toContain(`${device}=()`);
    expect(permissions).toContain('geolocation=(self)');
    expect(permissions).not.toContain('*');
  });

  it('shares its window with nobody, and its bytes only where the section is open', () => {
    expect(headers['Cross-Origin-Opener-Policy']).toBe('same-origin');
    expect(headers['Cross-Origin-Resource-Policy']).toMatch(/^(same|cross)-origin$/);
  });

  it('runs our own files and nothing else', () => {
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toMatch(/^'self'( 'wasm-unsafe-eval')?$/);
    expect(policy.get('style-src')).toBe("'self'");
    expect(policy.get('base-uri')).toBe("'none'");
    expect(policy.get('require-trusted-types-for')).toBe("'script'");
    expect(policy.get('trusted-types')).toBe('default');
    expect(policy.get('frame-ancestors')).toBe(path === '/embed/' ? '*' : "'none'");
  });
});

it('is sent over https alone for a year', () => {
  expect(strictTransport).toBe('max-age=31536000');
});

it.each([
  ['nginx', nginxMaps('') + nginxHeaders()],
  ['Caddy', caddySite('')],
  ['_headers', headersFile(Object.keys(sections), '')],
])('%s is told every header', (_, text) => {
  for (const name of [...Object.keys(headersOf('/data/')), 'Strict-Transport-Security'])
    expect(text).toContain(name);
  expect(text).toContain("frame-ancestors 'none'");
});
