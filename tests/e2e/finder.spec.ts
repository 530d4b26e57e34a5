// Over 300 lines: both finders are one component, and each of its promises has a test here.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { parseCsv } from '../../src/export/csv.ts';
import { expectNoBarriers } from './barriers.ts';
import { watchFaults } from './faults.ts';

const facet = (page: Page, key: string) => page.locator(`[data-facet="${key}"]`);
const option = (page: Page, key: string, id: string) =>
  facet(page, key).locator(`li[data-option="${id}"] input`);
const countOf = async (page: Page, key: string, id: string) =>
  Number(await facet(page, key).locator(`li[data-option="${id}"] data`).textContent());
const heading = (page: Page) => page.locator('[data-heading]');
const shown = (page: Page) => page.locator('.found [data-item]:visible');
/** A long list is drawn frame by frame. */
const drawn = (page: Page) => expect(page.locator('atlas-finder')).not.toHaveAttribute('aria-busy');
const chips = (page: Page) => page.locator('[data-chips] .chip');

/** Opens a facet and chooses in it. */
async function choose(page: Page, key: string, id: string): Promise<void> {
  await facet(page, key).evaluate((element: HTMLDetailsElement) => (element.open = true));
  await option(page, key, id).check();
}

for (const { path, key, first, second, other } of [
  { path: '/cities/', key: 'region', first: 'africa', second: 'arab-states', other: 'size' },
  { path: '/practices/', key: 'region', first: 'africa', second: 'arab-states', other: 'theme' },
]) {
  test(`${path}: options widen, facets narrow, counts tell what comes`, async ({ page }) => {
    const faults = watchFaults(page);
    await page.goto(path);
    const one = await countOf(page, key, first);
    const two = await countOf(page, key, second);
    const before = await facet(page, other).locator('data').allTextContents();
    await choose(page, key, first);
    await expect(heading(page)).toHaveText(new RegExp(`^${one} `));
    await expect(heading(page)).toHaveAttribute('aria-live', 'polite');
    await expect(shown(page)).toHaveCount(one);
    expect(await countOf(page, key, second), 'an option’s own facet does not narrow it').toBe(two);
    expect(await facet(page, other).locator('data').allTextContents()).not.toEqual(before);
    await choose(page, key, second);
    await expect(heading(page)).toHaveText(new RegExp(`^${one + two} `));
    await expect(page).toHaveURL(new RegExp(`${path}\\?${key}=${first},${second}$`));

    const useful = facet(page, other).locator('li:not(.none)').first();
    const gives = Number(await useful.locator('data').textContent());
    await facet(page, other).evaluate((element: HTMLDetailsElement) => (element.open = true));
    await useful.locator('input').check();
    await expect(heading(page)).toHaveText(new RegExp(`^${gives} `));
    await expect(shown(page)).toHaveCount(gives);

    await page.goBack();
    await expect(heading(page)).toHaveText(new RegExp(`^${one + two} `));
    await page.goBack();
    await expect(heading(page)).toHaveText(new RegExp(`^${one} `));
    await expect(option(page, key, second)).not.toBeChecked();
    await page.reload();
    await expect(heading(page)).toHaveText(new RegExp(`^${one} `));
    await expect(option(page, key, first)).toBeChecked();
    expect(faults).toEqual([]);
  });
}

test('options that would give nothing are disabled, not gone', async ({ page }) => {
  await page.goto('/cities/?region=africa');
  await expect(heading(page)).not.toHaveText(/^347 /);
  const ireland = facet(page, 'country').locator('li[data-option="ie"]');
  await expect(ireland.locator('data')).toHaveText('0');
  await expect(ireland.locator('input')).toBeDisabled();
  await expect(ireland.locator('label')).toHaveText('Ireland');
});

test('a chip takes its filter back and keeps the focus among the filters', async ({ page }) => {
  await page.goto('/cities/?region=africa,arab-states&size=100k-500k');
  await expect(chips(page)).toHaveCount(3);
  await chips(page).first().focus();
  await page.keyboard.press('Enter');
  await expect(chips(page)).toHaveCount(2);
  await expect(chips(page).first()).toBeFocused();
  await expect(chips(page).first()).toHaveAccessibleName('Remove Arab States');
  await chips(page).last().focus();
  await page.keyboard.press('Enter');
  await expect(chips(page)).toHaveCount(1);
  await expect(chips(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chips(page)).toHaveCount(0);
  await expect(page.locator('#find-cities')).toBeFocused();
  await expect(page).toHaveURL(/\/cities\/$/);
});

test('“Clear filters” takes all back', async ({ page }) => {
  await page.goto('/cities/?q=cork&region=europe-north-america&sort=population');
  await expect(shown(page)).toHaveCount(1);
  await page.locator('[data-clear]').click();
  await expect(page.locator('#find-cities')).toHaveValue('');
  await expect(page).toHaveURL(/\/cities\/\?sort=population$/);
  await drawn(page);
  expect(await shown(page).count()).toBeGreaterThan(300);
});

test('what an address asks for and is not offered is named, and the rest works', async ({ page }) => {
  await page.goto('/cities/?region=africa,atlantis&colour=red');
  await expect(page.locator('[data-notice]')).toContainText('region=atlantis, colour');
  await expect(option(page, 'region', 'africa')).toBeChecked();
});

test('an empty result says which filter to drop and what that gives', async ({ page }) => {
  await page.goto('/cities/?region=africa&country=ie');
  await expect(heading(page)).toHaveText(/^0 /);
  const ways = page.locator('[data-empty] button');
  await expect(ways).toHaveCount(2);
  const text = (await ways.first().textContent()) ?? '';
  const count = Number(/\d+$/.exec(text)?.[0]);
  await expectNoBarriers(page);
  await ways.first().click();
  await expect(shown(page)).toHaveCount(count);
  await expect(page.locator('[data-empty]')).toBeHidden();
});

test('letters typed while the index loads stay', async ({ page }) => {
  await page.route('**/finder/cities-*.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  await page.goto('/cities/');
  await page.locator('#find-cities').pressSequentially('limerick', { delay: 120 });
  await expect(shown(page)).toHaveCount(1);
  await expect(page.locator('#find-cities')).toHaveValue('limerick');
  await expect(page).toHaveURL(/\?q=limerick$/);
});

test('sorted by inhabitants, the largest come first and the unknown last', async ({ page }) => {
  await page.goto('/cities/?sort=population');
  await expect(page.locator('[data-sort]')).toHaveValue('population');
  await expect(page.locator('.flat')).toBeVisible();
  await drawn(page);
  const cells = await shown(page).locator('[data-label="Inhabitants"]').allTextContents();
  const numbers = cells.map((text) => (/\d/.test(text) ? Number(text.replaceAll(',', '')) : undefined));
  const known = numbers.filter((number) => number !== undefined);
  expect(known.length).toBeGreaterThan(200);
  expect(known).toEqual(known.toSorted((a, b) => b - a));
  expect(numbers.slice(0, known.length), 'the unknown come last').toEqual(known);
});

test('list, cards and map show the same cities', async ({ page }) => {
  await page.goto('/cities/?region=africa');
  await expect(heading(page)).not.toHaveText(/^347 /);
  await drawn(page);
  const count = await shown(page).count();
  const ids = await shown(page).evaluateAll((items) => items.map((item) => item.getAttribute('data-item')));
  await page.locator('[data-view="cards"]').click();
  await expect(page.locator('[data-view="cards"]')).toHaveAttribute('aria-pressed', 'true');
  await expect(shown(page)).toHaveCount(count);
  await page.locator('[data-view="map"]').click();
  await expect(page).toHaveURL(/\?region=africa&view=map$/);
  await expect(page.locator('.finder-map .world-map')).toBeVisible();
  const dots = page.locator('.finder-map .world-map a:not(.out)');
  await expect(dots).toHaveCount(count);
  const cities = await dots.evaluateAll((all) =>
    all.map((dot) => dot.getAttribute('href')?.split('/').at(-2) ?? ''),
  );
  expect(new Set(cities)).toEqual(new Set(ids));
  await page.goBack();
  await expect(page.locator('[data-view="cards"]')).toHaveAttribute('aria-pressed', 'true');
});

for (const [path, query] of [
  ['/cities/', '?country=ie'],
  ['/practices/', '?theme=literacy'],
] as const) {
  test(`the CSV of ${path}${query} has the rows that are shown`, async ({ page }) => {
    await page.goto(path + query);
    await expect(chips(page)).toHaveCount(1);
    const ids = await shown(page).evaluateAll((items) => items.map((item) => item.getAttribute('data-item')));
    const download = page.waitForEvent('download');
    await page.locator('button[data-csv]').click();
    const [, ...rows] = parseCsv(readFileSync(await (await download).path(), 'utf8'));
    expect(rows.map(([id]) => id).toSorted()).toEqual(ids.toSorted());
  });
}

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
  await expect(heading(page)).not.toHaveText(/^(1|302) /);
  await drawn(page);
  for (const row of await shown(page).all())
    expect((await row.locator('h3, p').allTextContents()).join(' ')).toMatch(/\bkeep/i);
});

test('on a phone the filters fold away and tell how many are chosen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/cities/?region=africa&size=100k-500k');
  await expect(page.locator('[data-summary]')).toHaveText('Filters (2 chosen)');
  await expect(page.locator('#find-cities')).toBeHidden();
  await page.locator('[data-clear]').click();
  await expect(page.locator('[data-summary]')).toHaveText('Filters');
  await expect(page.locator('[data-summary]')).toBeFocused();
});

test('without the index the whole list stays, and the page says so', async ({ page }) => {
  await page.route('**/finder/cities-*.json', (route) => route.abort());
  await page.goto('/cities/?region=africa');
  await expect(page.locator('[data-notice]')).toContainText('could not be loaded');
  await drawn(page);
  expect(await shown(page).count()).toBeGreaterThan(300);
});

for (const path of ['/cities/?region=africa', '/practices/?theme=literacy']) {
  test(`${path} has no barrier with all filters open`, async ({ page }) => {
    await page.goto(path);
    await expect(chips(page)).toHaveCount(1);
    await page
      .locator('[data-facet]')
      .evaluateAll((all) => all.forEach((element) => element.setAttribute('open', '')));
    await expectNoBarriers(page);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['/cities/', '/practices/']) {
    test(`${path}: each option is a link that resolves, or is not offered`, async ({ page, request }) => {
      await page.goto(path);
      const options = await page.locator('[data-facet]:not([hidden]) li').count();
      const links = await page
        .locator('[data-facet]:not([hidden]) li a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(links.length).toBe(options);
      for (const link of links) expect([link, (await request.get(link)).status()]).toEqual([link, 200]);
      for (const key of path === '/cities/' ? ['size'] : ['size', 'audience', 'goal', 'answered', 'status'])
        await expect(facet(page, key)).toBeHidden();
      await expect(page.locator('[data-tools]')).toBeHidden();
    });
  }
});
