/**
 * The Content-Security-Policy of a page: nothing but our own files, no inline script or style.
 * Only pages that search may compile WebAssembly, which Pagefind needs; only the map may show pictures of another host,
 * if who hosts the site has chosen one.
 */
export function contentSecurityPolicy({
  searches = false,
  pictures = null,
}: { searches?: boolean; pictures?: string | null } = {}): string {
  return [
    "default-src 'none'",
    `script-src 'self'${searches ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    `img-src 'self' data:${pictures ? ` ${pictures}` : ''}`,
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    ...(searches ? ["worker-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
