import { expect, test } from 'vitest';
import { ask, widerFilters } from './ask.ts';
import type { Chosen, Counts, Pagefind } from './pagefind.ts';

const pages = [
  { id: 'cork', words: 'cork festival', kind: 'City', region: 'Europe' },
  { id: 'festival', words: 'festival learning', kind: 'Practice', region: 'Europe' },
  { id: 'giza', words: 'giza literacy learning', kind: 'City', region: 'Arab States' },
];

/** Searches as Pagefind does: all words, all filters, and counts of what is found. */
const pagefind: Pagefind = {
  search: (query, { filters }) => {
    const fits = (page: (typeof pages)[number], chosen: Chosen) =>
      (query ?? '').split(' ').every((word) => page.words.includes(word)) &&
      (!chosen['kind'] || page.kind === chosen['kind']) &&
      (!chosen['region'] || page.region === chosen['region']);
    const found = pages.filter((page) => fits(page, filters));
    const counts: Counts = { kind: {}, region: {} };
    for (const page of pages) {
      for (const filter of ['kind', 'region'] as const) {
        const options = (counts[filter] ??= {});
        options[page[filter]] = (options[page[filter]] ?? 0) + (found.includes(page) ? 1 : 0);
      }
    }
    return Promise.resolve({
      results: found.map(({ id }) => ({ id, score: 1, data: () => Promise.reject(new Error(id)) })),
      filters: counts,
    });
  },
};
const ids = async (query: string, chosen: Chosen = {}) =>
  (await ask(pagefind, query, chosen)).results.map(({ id }) => id);

test('pages hold all words, or as many as one page holds', async () => {
  expect(await ids('festival')).toEqual(['cork', 'festival']);
  expect(await ids('giza learning festival')).toEqual(['giza', 'festival', 'cork']);
  expect((await ask(pagefind, 'giza festival', {})).whole).toBe(false);
  expect(await ids('atlantis')).toEqual([]);
});

test('a page that is called what was asked for comes first', async () => {
  const titled: Pagefind = {
    search: async (_, options) => {
      const { results, filters } = await pagefind.search('festival', options);
      const found = (title: string) => ({ url: '', excerpt: '', filters: {}, meta: { title } });
      return {
        filters,
        results: results.map((result) => ({
          ...result,
          data: () => Promise.resolve(found(`Thé ${result.id}`)),
        })),
      };
    },
  };
  const order = async (query: string) => (await ask(titled, query, {})).results.map(({ id }) => id);
  expect(await order('festival')).toEqual(['cork', 'festival']);
  expect(await order('the FESTIVAL')).toEqual(['festival', 'cork']);
});

test('an option is counted with the other filters as they are, and without its own', async () => {
  const { counts } = await ask(pagefind, '', { kind: 'City', region: 'Europe' });
  expect(counts).toEqual({ kind: { City: 1, Practice: 1 }, region: { Europe: 1, 'Arab States': 1 } });
});

test('an empty answer names the filters to drop, the widest first', async () => {
  expect(await widerFilters(pagefind, 'learning', { kind: 'Practice', region: 'Arab States' })).toEqual([
    { filter: 'kind', count: 1 },
    { filter: 'region', count: 1 },
  ]);
});
