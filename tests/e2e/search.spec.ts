import { expect, test, type Page } from '@playwright/test';
import { expectNoBarriers } from './barriers.ts';
import { watchFaults } from './faults.ts';

/** Query → address that must be among the first results. */
const queries = [
  ['Cork', '/cities/cork/'],
  ['Corcaigh', '/cities/cork/'],
  ['Korea', '/countries/kr/'],
  ['Turkey', '/countries/tr/'],
  ['literacy', '/themes/literacy/'],
  ['older adults', '/themes/older-adults/'],
] as const;
/** A reader looks at the first screen of results. */
const firstResults = 5;

const results =
  'main a[href^="/cities/"], main a[href^="/countries/"], main a[href^="/themes/"], main a[href^="/practices/"], main a[href^="/regions/"], main a[href^="/about/"]';

for (const [query, expected] of queries) {
  test(`“${query}” leads to ${expected}`, async ({ page }) => {
    const faults = watchFaults(page);
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole('main').locator(`a[href="${expected}"]`).first()).toBeVisible();
    const addresses = await page
      .locator(results)
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')))]);
    expect(addresses.slice(0, firstResults)).toContain(expected);
    expect(faults).toEqual([]);
  });
}

test('the search of the head of every page leads to results', async ({ page }) => {
  await page.goto('/');
  const field = page.locator('header input[name="q"]');
  await field.fill('Cork');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=Cork/);
  await page.getByRole('main').locator('a[href="/cities/cork/"]').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Cork');
});

test('a query made of markup is shown as text', async ({ page }) => {
  const faults = watchFaults(page);
  const query = '<img src=x onerror=alert(1)>';
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(query);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('main img')).toHaveCount(0);
  expect(faults).toEqual([]);
});

const output = (page: Page) => page.locator('[data-output]');
const heading = (page: Page) => page.locator('page-search [data-heading]');
const filter = (page: Page, name: string) => page.locator(`page-search select[name="${name}"]`);
/** The number that an option shows: “Ireland (12)”. */
const countOf = async (page: Page, name: string, value: string) =>
  Number(
    /\((\d+)\)$/.exec(
      (await filter(page, name).locator(`option[value="${value}"]`).textContent())?.trim() ?? '',
    )?.[1],
  );

test('options tell how many pages they give, and their own filter does not narrow them', async ({ page }) => {
  const faults = watchFaults(page);
  await page.goto('/search/?q=festival');
  await expect(heading(page)).toHaveText(/^\d+ results$/);
  const practices = await countOf(page, 'kind', 'Practice');
  const cities = await countOf(page, 'kind', 'City');
  expect(practices).toBeGreaterThan(3);
  await filter(page, 'kind').selectOption('Practice');
  await expect(heading(page)).toHaveText(`${practices} results`);
  expect(await countOf(page, 'kind', 'City')).toBe(cities);
  await expect(page).toHaveURL(/\?q=festival&kind=Practice$/);
  const irish = await countOf(page, 'country', 'Ireland');
  await filter(page, 'country').selectOption('Ireland');
  await expect(heading(page)).toHaveText(new RegExp(`^${irish} result`));
  await expect(filter(page, 'country').locator('option[value="Mexico"]')).toHaveText(/\(\d+\)$/);
  await page.goBack();
  await expect(heading(page)).toHaveText(`${practices} results`);
  await expect(filter(page, 'country')).toHaveValue('');
  await page.reload();
  await expect(heading(page)).toHaveText(`${practices} results`);
  expect(faults).toEqual([]);
});

test('a result tells kind, city and country, shows the preview, and marks the words', async ({
  page,
  request,
}) => {
  await page.goto('/search/?q=lifelong+learning+festival&kind=Practice&country=Ireland');
  const cork = output(page)
    .getByRole('listitem')
    .filter({ has: page.locator('a[href="/practices/cork-lifelong-learning-festival/"]') });
  await expect(cork).toContainText('Practice · Cork · Ireland');
  await expect(cork.locator('mark').first()).toHaveText(/learn|festival|lifelong/i);

  await page.goto('/search/?q=education+providers&kind=Practice&country=Ireland');
  const entry = await (await request.get('/practices/cork-lifelong-learning-festival.json')).text();
  const summary = /"summary": "([^"]+)"/.exec(entry)?.[1] ?? 'no summary';
  await expect(cork.locator('p').last(), 'the words stand in the preview').toHaveText(summary);
  await expect(cork.locator('mark').first()).toHaveText(/education|providers/i);
});

test('where filters leave nothing, the page says which to drop and what that gives', async ({ page }) => {
  await page.goto('/search/?q=literacy&kind=Theme&country=Japan');
  await expect(heading(page)).toHaveText(/^Nothing was found/);
  const way = output(page).getByRole('button', { name: /^Without “Country” there (is|are) \d+$/ });
  const count = Number(/\d+$/.exec((await way.textContent()) ?? '')?.[0]);
  await expectNoBarriers(page);
  await way.click();
  await expect(heading(page)).toHaveText(new RegExp(`^${count} result`));
  await expect(page).toHaveURL(/\?q=literacy&kind=Theme$/);
});

test('a misspelled name proposes the names it may mean', async ({ page }) => {
  await page.goto('/search/?q=hamurg');
  await expect(output(page).getByRole('link', { name: 'Hamburg, Germany' })).toHaveAttribute(
    'href',
    '/cities/hamburg/',
  );
});

test('words that no page has together find pages with some of them', async ({ page }) => {
  await page.goto('/search/?q=hackathon+genital+mutilation');
  await expect(output(page)).toContainText('No page has all of these words');
  await expect(output(page).locator('ol a').first()).toHaveAttribute('href', /laikipia|kilifi/);
});

test('a filter that is not offered is named, and the rest works', async ({ page }) => {
  await page.goto('/search/?q=cork&country=Atlantis');
  await expect(page.locator('page-search [data-notice]')).toContainText('country=Atlantis');
  await expect(heading(page)).toHaveText(/result/);
});

test('a broken network is told, and the next try works', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/?q=cork');
  await expect(heading(page)).toContainText('could not be loaded');
  await page.unroute('**/pagefind/**');
  await output(page).getByRole('button', { name: 'Try again' }).click();
  await expect(heading(page)).toHaveText(/result/);
});

test('results have no barrier that axe can see', async ({ page }) => {
  await page.goto('/search/?q=festival');
  await expect(heading(page)).toHaveText(/results$/);
  await expectNoBarriers(page);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says what to do instead', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.getByRole('main').locator('a[href="/cities/"]')).toBeVisible();
  });
});
