import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parseCsv } from '../../src/export/csv.ts';
import { chips, choose, countOf, drawn, facet, heading, option, shown } from './finder.ts';

test('pages of themes, also by region, list as many practices and cities as the script counts', async ({
  page,
  request,
}) => {
  /** The numbers in the line above the title of a page: practices, and cities where it counts them; none where there is no page. */
  const told = async (path: string) => {
    const answer = await request.get(path);
    if (answer.status() === 404) return [0];
    const line = /class="[^"]*overline[^"]*"[^>]*>([^<]*)/.exec(await answer.text())?.[1] ?? '';
    return (line.match(/\d+/g) ?? []).map(Number);
  };
  await page.goto('/cities/');
  const themes = await facet(page, 'theme')
    .locator('li')
    .evaluateAll((all) => all.map((item) => item.getAttribute('data-option') ?? ''));
  const cities = new Map<string, number>();
  for (const theme of themes) cities.set(theme, await countOf(page, 'theme', theme));
  for (const theme of themes) {
    await page.goto(`/practices/?theme=${theme}`);
    await expect(chips(page)).toHaveCount(1);
    await drawn(page);
    const count = await shown(page).count();
    expect([theme, ...(await told(`/themes/${theme}/`))]).toEqual([theme, count, cities.get(theme)]);
    for (const row of await facet(page, 'region').locator('li').all()) {
      const region = (await row.getAttribute('data-option')) ?? '';
      const practices = Number(await row.locator('data').textContent());
      expect([theme, region, ...(await told(`/themes/${theme}/${region}/`))]).toEqual([
        theme,
        region,
        practices,
      ]);
    }
  }
});

test('options of a practice’s own facets find as many as they tell, and all of them are previews', async ({
  page,
}) => {
  await page.goto('/practices/');
  for (const key of ['audience', 'goal', 'size', 'results', 'winner', 'status', 'answered']) {
    const options = await facet(page, key)
      .locator('li')
      .evaluateAll((all) => all.map((item) => item.getAttribute('data-option') ?? ''));
    expect(options.length).toBeGreaterThan(1);
    // Of every facet the first and the last: that all counts are right is proved without a browser.
    for (const id of new Set([options[0] ?? '', options.at(-1) ?? ''])) {
      const count = await countOf(page, key, id);
      await choose(page, key, id);
      await expect(heading(page)).toHaveText(new RegExp(`^${count} `));
      await drawn(page);
      expect([key, id, await shown(page).count()]).toEqual([key, id, count]);
      await option(page, key, id).uncheck();
    }
  }
  await drawn(page);
  const rows = shown(page);
  const told = await rows.locator('.told').allTextContents();
  expect(told.length).toBe(await rows.count());
  expect(told.filter((text) => !text.trim().endsWith('.'))).toEqual([]);
});

test('practices are sorted by start, by answered questions and by city', async ({ page }) => {
  const rows = parseCsv(readFileSync('dist/data/practices.csv', 'utf8'));
  const [head = []] = rows;
  const cell = (column: string) => {
    const place = head.indexOf(column);
    return new Map(rows.slice(1).map((row) => [row[0] ?? '', row[place] ?? '']));
  };
  const ids = async (sort: string) => {
    await page.goto(`/practices/?sort=${sort}`);
    await expect(page.locator('.flat')).toBeVisible();
    await drawn(page);
    return shown(page).evaluateAll((items) => items.map((item) => item.getAttribute('data-item') ?? ''));
  };
  const started = cell('started');
  const years = (await ids('started')).map((id) => Number(started.get(id)));
  expect(years.length).toBe(rows.length - 1);
  expect(years).toEqual(years.toSorted((a, b) => b - a));

  const questions = ['problem', 'run_by', 'partners', 'started', 'status', 'results', 'needs_staff'].concat([
    'needs_money',
    'needs_places',
    'needs_law',
    'evidence_kind',
    'difficulties',
  ]);
  const columns = questions.map(cell);
  const answers = (await ids('answered')).map((id) => columns.filter((column) => column.get(id)).length);
  expect(new Set(answers).size).toBeGreaterThan(3);
  expect(answers).toEqual(answers.toSorted((a, b) => b - a));

  const city = cell('city_name');
  const cities = (await ids('city')).map((id) => city.get(id) ?? '');
  expect(cities).toEqual(cities.toSorted(new Intl.Collator('en', { numeric: true }).compare));
});

test('words of a preview, a title or a city find a practice', async ({ page }) => {
  await page.goto('/practices/');
  const words = page.locator('#find-practices');
  await words.fill('cork festival');
  await expect(shown(page).first()).toContainText('Cork, Ireland');
  const [preview = ''] = await page.locator('[data-item] .told').allTextContents();
  await words.fill(preview);
  await expect(shown(page)).toHaveCount(1);
  // The button that keeps a practice says “Keep” in every row: that is no word of the practice.
  await words.fill('keep');
  await expect(heading(page)).not.toHaveText(/^\s*(1|302) /);
  await drawn(page);
  for (const row of await shown(page).all())
    expect((await row.locator('h3, p').allTextContents()).join(' ')).toMatch(/\bkeep/i);
});
