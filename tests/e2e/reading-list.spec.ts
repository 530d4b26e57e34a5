import { expect, test, type Page } from '@playwright/test';
import { expectNoBarriers } from './barriers.ts';
import { watchFaults } from './faults.ts';

const festival = 'cork-lifelong-learning-festival';
const training = 'aswan-entrepreneurship-training-for-young-people';
/** The margins that printers leave. */
const margin = { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' };

const keep = (page: Page, id: string) => page.locator(`button[data-keep="${id}"]`);
const way = (page: Page) => page.locator('reading-list-link a');
const listed = (page: Page) => page.locator('.listed h3 a');
const notice = (page: Page) => page.locator('reading-list [data-notice]');
const shared = (page: Page) => page.locator('reading-list [data-shared]');
const button = (page: Page, name: string | RegExp) =>
  page.locator('reading-list').getByRole('button', { name });

/** Keeps both practices, the first on its page and the second in the list of all. */
async function keepTwo(page: Page) {
  await page.goto(`/practices/${festival}/`);
  await keep(page, festival).click();
  await page.goto('/practices/');
  await keep(page, training).click();
}

test('practices kept on a page and in the list stand in the reading list, also after a reload', async ({
  page,
}) => {
  const faults = watchFaults(page);
  await page.goto(`/practices/${festival}/`);
  await expect(way(page)).toHaveText('Reading list (0)');
  await keep(page, festival).click();
  await expect(keep(page, festival)).toHaveAttribute('aria-pressed', 'true');
  await expect(way(page)).toHaveText('Reading list (1)');
  await page.goto('/practices/');
  await expect(keep(page, festival)).toHaveAttribute('aria-pressed', 'true');
  await keep(page, training).click();
  await way(page).click();
  await expect(page).toHaveURL(/\/reading-list\/$/);
  for (const again of [false, true]) {
    if (again) await page.reload();
    await expect(listed(page)).toHaveCount(2);
    const first = page.locator('.listed .entry').first();
    await expect(first).toContainText('Cork, Ireland');
    await expect(first).toContainText('https://uil.unesco.org/');
  }
  expect(faults).toEqual([]);
});

test('the way to the list stays in sight once it holds something, and covers nothing before', async ({
  page,
}) => {
  await page.goto('/practices/');
  await expect(keep(page, training)).toBeVisible();
  await expect(way(page)).not.toBeInViewport();
  await keep(page, training).click();
  await expect(way(page)).toBeInViewport();
});

test('a kept practice found by a filter shows that it is kept', async ({ page }) => {
  await keepTwo(page);
  await page.locator('[data-facet="region"] input[value="arab-states"]').check();
  await expect(page.locator('[data-item]')).not.toHaveCount(0);
  await expect(keep(page, training)).toHaveAttribute('aria-pressed', 'true');
  await keep(page, training).click();
  await page.locator('[data-clear]').click();
  await expect(keep(page, training)).toHaveAttribute('aria-pressed', 'false');
  await expect(way(page)).toHaveText('Reading list (1)');
});

test('what changes in another tab, or before the reader comes back, is seen', async ({ page, context }) => {
  await page.goto(`/practices/${festival}/`);
  const other = await context.newPage();
  await other.goto(`/practices/${training}/`);
  await keep(other, training).click();
  await expect(way(page)).toHaveText('Reading list (1)');
  await keep(page, festival).click();
  await way(page).click();
  await button(page, /^Take off: A week-long/).click();
  await page.goBack();
  await expect(keep(page, festival)).toHaveAttribute('aria-pressed', 'false');
});

test(
  'by the keyboard a practice is kept, taken off, and brought back',
  { tag: '@keyboard' },
  async ({ page }) => {
    await keepTwo(page);
    await way(page).focus();
    await page.keyboard.press('Enter');
    await button(page, /^Take off: A week-long/).focus();
    await page.keyboard.press('Enter');
    await expect(listed(page)).toHaveCount(1);
    await expect(button(page, 'Undo')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(listed(page)).toHaveCount(2);
    await expect(page.locator('reading-list h2')).toBeFocused();
  },
);

test('the list is cleared without a trace, unless that is undone', async ({ page }) => {
  await keepTwo(page);
  await page.goto('/reading-list/');
  await button(page, 'Clear the list').click();
  await expect(listed(page)).toHaveCount(0);
  await expect(page.locator('reading-list [data-empty]')).toBeVisible();
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
  await button(page, 'Undo').click();
  await expect(listed(page)).toHaveCount(2);
});

test('a shared link shows its list, and leaves one’s own alone until it is kept', async ({ page }) => {
  await page.goto(`/practices/${festival}/`);
  await keep(page, festival).click();
  await page.goto(`/reading-list/?p=${training},${festival}`);
  await expect(listed(page)).toHaveCount(2);
  await expect(shared(page)).toContainText('Your own list is as you left it');
  await expect(shared(page)).toContainText('My own list (1)');
  await expect(button(page, /Take off|Clear/)).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('reading-list'))).toBe(festival);
  await button(page, 'Keep it in my list').click();
  await expect(notice(page)).toHaveText('One practice was added to your list.');
  await expect(page).toHaveURL(/\/reading-list\/$/);
  await expect(listed(page)).toHaveCount(2);
  expect(await page.evaluate(() => localStorage.getItem('reading-list'))).toBe(`${festival},${training}`);
  await page.goBack();
  await expect(shared(page)).toContainText('Your own list has all of it');
});

test('the link and the text are copied as they are shared', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await keepTwo(page);
  await page.goto('/reading-list/');
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await button(page, 'Copy link').click();
  await expect(notice(page)).toContainText('copied');
  expect(await clipboard()).toMatch(new RegExp(`/reading-list/\\?p=${festival},${training}$`));
  await button(page, 'Copy as text').click();
  await expect(notice(page)).toContainText('as text');
  expect(await clipboard()).toContain('Cork, Ireland\n');
});

test('where copying is not allowed the text can be marked by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(`/reading-list/?p=${festival}`);
  await button(page, 'Copy as text').click();
  await expect(page.locator('reading-list textarea')).toHaveValue(/Cork, Ireland\n/);
});

test('hostile and unknown ids are named as text, and ask for no file', async ({ page }) => {
  const faults = watchFaults(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const ids = ['<img src=x onerror=alert(1)>', '../../etc/passwd', '__proto__', festival, 'constructor'];
  await page.goto(`/reading-list/?p=${ids.map(encodeURIComponent).join(',')}`);
  await expect(listed(page)).toHaveCount(1);
  await expect(notice(page)).toContainText('4 practices of this list are not');
  await expect(notice(page)).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('main img')).toHaveCount(0);
  expect(asked.filter((path) => /passwd|proto|img/.test(path))).toEqual([]);
  await button(page, 'Keep it in my list').click();
  expect(await page.evaluate(() => localStorage.getItem('reading-list'))).toBe(festival);
  expect(faults).toEqual([]);
});

test('a link of unknown practices only helps on', async ({ page }) => {
  await page.goto('/reading-list/?p=atlantis');
  await expect(notice(page)).toContainText('atlantis');
  await expect(page.locator('reading-list [data-empty] a[href="/practices/"]')).toBeVisible();
});

test('a browser that keeps nothing has the list for the visit, and is told so', async ({ page }) => {
  const faults = watchFaults(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await keepTwo(page);
  await expect(way(page)).toHaveText('Reading list (2)');
  await way(page).click();
  await expect(listed(page)).toHaveCount(2);
  await expect(page.locator('reading-list [data-in-tab]')).toBeVisible();
  await button(page, 'Clear the list').click();
  await page.reload();
  await expect(listed(page)).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('a broken network is told', async ({ page }) => {
  await page.route('**/finder/reading-list-*.json', (route) => route.abort());
  await page.goto(`/reading-list/?p=${festival}`);
  await expect(notice(page)).toContainText('could not be loaded');
});

test('it is printed with the addresses of its sources, and without what only a screen can use', async ({
  page,
}) => {
  await page.goto(`/reading-list/?p=${festival},${training}`);
  await expect(listed(page)).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(shared(page)).toBeHidden();
  await expect(button(page, /Copy|Print/)).toHaveCount(0);
  const addresses = page.locator('.listed .address');
  for (const address of await addresses.all()) await expect(address).toBeVisible();
  await expect(addresses.filter({ hasText: `/practices/${festival}/` })).toHaveCount(1);
  const pdf = (await page.pdf({ format: 'A4', margin })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('on a phone nothing moves when the marks and the list come', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addInitScript(() => {
    localStorage.setItem('reading-list', 'cork-lifelong-learning-festival');
    new PerformanceObserver((list) => {
      for (const { name } of list.getEntries()) document.documentElement.dataset['moved'] = name;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of [`/practices/${festival}/`, '/reading-list/']) {
    await page.goto(path);
    await expect(page.getByText(/Reading list \(1\)|1 practice/)).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(page.locator('html')).not.toHaveAttribute('data-moved');
  }
});

test('a list, one’s own or shared, has no barrier that axe can see', async ({ page }) => {
  await keepTwo(page);
  await page.goto('/reading-list/');
  await expect(listed(page)).toHaveCount(2);
  await button(page, /^Take off: A week-long/).click();
  await expectNoBarriers(page);
  await page.goto(`/reading-list/?p=${festival},atlantis`);
  await expect(listed(page)).toHaveCount(1);
  await expectNoBarriers(page);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page explains and links, and no button promises what it cannot do', async ({ page }) => {
    await page.goto('/reading-list/');
    await expect(page.locator('reading-list noscript p')).toContainText('does not run in your browser');
    await expect(page.locator('reading-list noscript a[href="/practices/"]')).toBeVisible();
    await expect(button(page, /./)).toHaveCount(0);
    await page.goto(`/practices/${festival}/`);
    await expect(keep(page, festival)).toBeHidden();
  });
});

test('a full list says so at each press, for a listener too', async ({ page }) => {
  await page.goto('/practices/');
  await page.evaluate(() => {
    const ids = [...document.querySelectorAll<HTMLElement>('button[data-keep]')].map(
      (button) => button.dataset['keep'],
    );
    localStorage.setItem('reading-list', ids.slice(0, 100).join(','));
  });
  await page.reload();
  const unkept = page.locator('button[data-keep][aria-pressed="false"]').first();
  for (let press = 0; press < 2; press++) {
    // What a screen reader hears of: a live region that changes, not one that stays as it is.
    const heard = way(page).evaluate(
      (link) =>
        new Promise<string | null>((resolve) => {
          new MutationObserver(() => resolve(link.textContent)).observe(link, {
            childList: true,
            characterData: true,
            subtree: true,
          });
        }),
    );
    await unkept.click();
    expect(await heard).toBe('The reading list is full: 100 practices. Take one off first.');
    await expect(unkept).toHaveAttribute('aria-pressed', 'false');
  }
});
