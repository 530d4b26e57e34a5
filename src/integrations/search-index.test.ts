import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { indexOf } from './search-index.ts';

const names = ['cork', 'lagos', 'yeonsu', 'manta', 'giza', 'dublin', 'pune', 'tunis'];
const pages = names.map((name) => `cities/${name}/index.html`);
const html = (page: string) => {
  const name = page.split('/')[1] ?? '';
  return `<html lang="${name === 'pune' ? 'fr' : 'en'}"><body data-pagefind-body><h1 data-pagefind-filter="city">${name}</h1>
<p data-pagefind-filter="first">${name.slice(0, 1)}</p><p data-pagefind-filter="last">${name.slice(-1)}</p></body></html>`;
};
const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
const made = async () => (await indexOf(pages, html)).map(({ path, content }) => [path, sha256(content)]);

test('the same pages make the same files, run after run', async () => {
  const first = await made();
  expect(await made()).toEqual(first);
  expect(await made()).toEqual(first);
}, 60_000);

test('every file that the index names is there, and no filter is lost', async () => {
  const files = await indexOf(pages, html);
  const contentOf = (path: string) => {
    const file = files.find((each) => each.path === path);
    if (!file) throw new Error(`The index names ${path}, which is not there.`);
    return Buffer.from(file.content);
  };
  const { languages } = JSON.parse(contentOf('pagefind-entry.json').toString()) as {
    languages: Record<string, { hash: string; page_count: number }>;
  };
  expect(Object.entries(languages).map(([code, { page_count }]) => [code, page_count])).toEqual([
    ['en', 7],
    ['fr', 1],
  ]);
  const filters = Object.values(languages).flatMap(({ hash }) => {
    const meta = gunzipSync(contentOf(`pagefind.${hash}.pf_meta`)).toString('latin1');
    const named = files.filter(({ path }) => meta.includes(path.replace(/^filter\/|\.pf_filter$/g, '')));
    return named.filter(({ path }) => path.startsWith('filter/'));
  });
  expect(filters).toHaveLength(6);
  const texts = filters.map(({ path }) => gunzipSync(contentOf(path)).toString('latin1'));
  for (const name of names) expect(texts.some((text) => text.includes(name))).toBe(true);
}, 60_000);
