import type { Page } from '@playwright/test';
import { ask } from '../../src/client/page-search/ask.ts';
import type { Found, Pagefind } from '../../src/client/page-search/pagefind.ts';
import { searchOptions } from '../../src/client/page-search/ranking.ts';
import type { Query } from './queries.ts';

type InBrowser = Pagefind & { options(options: object): Promise<void>; init(): Promise<void> };

/** Pagefind in a page, asked from here. */
async function pagefindIn(page: Page): Promise<Pagefind> {
  const pagefind = await page.evaluateHandle(async (options) => {
    const path = '/pagefind/pagefind.js';
    const loaded = (await import(path)) as InBrowser;
    await loaded.options(options);
    await loaded.init();
    // Whole results: Pagefind forgets the data of one that nobody holds any more.
    return { search: loaded.search, found: new Map<string, { data(): Promise<Found> }>() };
  }, searchOptions);
  return {
    search: async (query, options) => {
      const { rows, filters } = await pagefind.evaluate(
        async ({ search, found }, [text, options]) => {
          const answer = await search(text, options);
          for (const result of answer.results) found.set(result.id, result);
          return { rows: answer.results.map(({ id, score }) => ({ id, score })), filters: answer.filters };
        },
        [query, options] as const,
      );
      const data = (id: string) =>
        pagefind.evaluate(async ({ found }, wanted) => {
          const result = found.get(wanted);
          if (!result) throw new Error(`Pagefind did not find ${wanted}.`);
          const { url, excerpt, meta, filters } = await result.data();
          return { url, excerpt, meta, filters };
        }, id);
      return { results: rows.map(({ id, score }) => ({ id, score, data: () => data(id) })), filters };
    },
  };
}

/** Paths that the search page finds for each query, best first, and the bytes that Pagefind took for the first of them. */
export async function foundByPagefind(
  page: Page,
  origin: string,
  queries: readonly Query[],
  limit: number,
): Promise<{ found: string[][]; firstBytes: number }> {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.url().includes('/pagefind/'))
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(`${origin}/search/`);
  const pagefind = await pagefindIn(page);
  const found: string[][] = [];
  let firstBytes: number | undefined;
  for (const { query } of queries) {
    const { results } = await ask(pagefind, query, {});
    const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
    found.push(pages.map(({ url }) => url));
    firstBytes ??= (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  }
  return { found, firstBytes: firstBytes ?? 0 };
}
