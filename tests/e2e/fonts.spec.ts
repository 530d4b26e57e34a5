import { expect, test } from '@playwright/test';
import { builtPages } from '../../scripts/built-pages.ts';
import { wholePage } from '../../scripts/page-weight.ts';

/** Pages whose headings need one, two and three files of the font, and long lists with many letters in other text. */
const looked = [
  '/',
  '/cities/',
  '/cities/cork/',
  '/cities/bratislava/',
  '/cities/evry-courcouronnes/',
  '/practices/',
];

for (const path of looked) {
  test(`${path} fetches the files of the font that its weight counts`, async ({ page, baseURL }) => {
    const fetched = new Set<string>();
    page.on('request', (request) => {
      if (request.resourceType() === 'font') fetched.add(request.url().slice(baseURL?.length));
    });
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    const built = builtPages().find((candidate) => candidate.path === path);
    if (!built) throw new Error(`dist/ has no ${path}.`);
    const counted = (await wholePage(built))
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.woff2'));
    expect([...fetched].sort()).toEqual(counted.sort());
  });
}
