import { expect, it } from 'vitest';
import { filesAtOnce } from './files-at-once.ts';

const texts: Record<string, string> = {
  '/assets/Base.a1.css':
    '@font-face{src:url(/assets/serif.b2.woff2) format("woff2")} p{background:url(/assets/x.png)}',
  '/assets/Search.c3.js': 'import{a as e}from"./names.d4.js";import("./map.e5.js")',
  '/assets/names.d4.js': 'import"./Search.c3.js";export{e}',
};
const read = (path: string) => Promise.resolve(texts[path] ?? null);

it('finds what a page loads at once, through style sheets and scripts, and not what waits for the reader', async () => {
  const page =
    '<link rel="stylesheet" href="/assets/Base.a1.css"><script src="/assets/Search.c3.js"></script>' +
    '<a href="/cities/">Cities</a><site-search data-names="/finder/names-1.json">';
  expect([...(await filesAtOnce([page], read))].sort()).toEqual([
    '/assets/Base.a1.css',
    '/assets/Search.c3.js',
    '/assets/names.d4.js',
    '/assets/serif.b2.woff2',
  ]);
});

it('finds them in the folder of a host as well', async () => {
  const page = '<script src="/atlas/assets/Search.c3.js"></script>';
  const found = await filesAtOnce([page], () => Promise.resolve('import"./names.d4.js"'));
  expect([...found]).toEqual(['/atlas/assets/Search.c3.js', '/atlas/assets/names.d4.js']);
});
