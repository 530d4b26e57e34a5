/**
 * The Content-Security-Policy of a page: nothing but our own files, no inline script or style, no text that becomes code.
 * Only pages that search may compile WebAssembly, which Pagefind needs; only the map may show pictures of another host,
 * if who hosts the site has chosen one; only the page that shows our embeds may hold frames, and only ours.
 */
export function contentSecurityPolicy({
  searches = false,
  pictures = null,
  frames = false,
}: { searches?: boolean; pictures?: string | null; frames?: boolean } = {}): string {
  return [
    "default-src 'none'",
    `script-src 'self'${searches ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    `img-src 'self' data:${pictures ? ` ${pictures}` : ''}`,
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    ...(searches ? ["worker-src 'self'"] : []),
    ...(frames ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'self'",
    // No text becomes markup or code but by the rules of src/client/trusted-types/, which have the name that browsers ask.
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}
