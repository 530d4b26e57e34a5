import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { rules } from './trusted-types.ts';

beforeAll(() => vi.stubGlobal('location', new URL('https://atlas.example.org/map/')));
afterAll(() => vi.unstubAllGlobals());

const html = (text: string, sink = 'Element innerHTML') => rules.createHTML(text, 'TrustedHTML', sink);

it('lets no text become markup but the two that Leaflet writes', () => {
  expect(html('<svg/>')).toBe('<svg/>');
  expect(html('')).toBe('');
  for (const text of ['Cork', '<b>Cork</b>', '<svg/onload=alert(1)>', ' ']) expect(html(text)).toBeNull();
});

it('lets a parser make an inert document, and nothing else that takes markup', () => {
  expect(html('<b>Cork</b>', 'DOMParser parseFromString')).toBe('<b>Cork</b>');
  for (const sink of ['Document write', 'HTMLIFrameElement srcdoc', 'Range createContextualFragment'])
    expect(html('<b>Cork</b>', sink)).toBeNull();
});

it('lets only the workers of this site start', () => {
  for (const address of ['/sw.js', 'https://atlas.example.org/pagefind/pagefind-worker.js'])
    expect(rules.createScriptURL(address)).toBe(address);
  for (const address of [
    'https://example.org/sw.js',
    '/data/sw.js',
    'blob:x',
    'data:text/javascript,1',
    '//sw.js',
  ])
    expect(rules.createScriptURL(address)).toBeNull();
});
