import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parseCsv } from '../../src/export/csv.ts';
import { expectNoBarriers } from './barriers.ts';
import { watchFaults } from './faults.ts';
import { chips, choose, countOf, drawn, facet, heading, option, shown } from './finder.ts';

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

test('on a phone the filters, opened late, tell what the address and the chips have chosen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/cities/?region=africa,arab-states');
  await chips(page).filter({ hasText: 'Africa' }).click();
  await page.locator('[data-summary]').click();
  await expect(option(page, 'region', 'arab-states')).toBeChecked();
  await expect(option(page, 'region', 'africa')).not.toBeChecked();
  await facet(page, 'country').locator('summary').click();
  await expect(option(page, 'country', 'ke')).toBeDisabled();
  await option(page, 'country', 'eg').check();
  await expect(page).toHaveURL(/country=eg/);
});

test('options that would give nothing are disabled, not gone', async ({ page }) => {
  await page.goto('/cities/?region=africa');
  await expect(heading(page)).not.toHaveText(/^\s*347 /);
  await facet(page, 'country').locator('summary').click();
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
  await expect(heading(page)).not.toHaveText(/^\s*347 /);
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
      const options = await page.locator('[data-facet]:not(.needs-script) li').count();
      const links = await page
        .locator('[data-facet]:not(.needs-script) li a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(links.length).toBe(options);
      for (const link of links) expect([link, (await request.get(link)).status()]).toEqual([link, 200]);
      for (const key of path === '/cities/' ? ['size'] : ['size', 'audience', 'goal', 'answered', 'status'])
        await expect(facet(page, key)).toBeHidden();
      await expect(page.locator('[data-tools]')).toBeHidden();
    });
  }
});
