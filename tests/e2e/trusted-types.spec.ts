import { expect, test, type Page } from '@playwright/test';

/** Counts what the policy refuses from now on, on every page that is opened. */
async function countRefused(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Object.assign(window, { refused: 0 });
    document.addEventListener('securitypolicyviolation', () => {
      (window as unknown as { refused: number }).refused++;
    });
  });
  return () => page.evaluate(() => (window as unknown as { refused: number }).refused);
}

for (const path of ['/search/', '/embed/stats/']) {
  test(`no text becomes markup or code at ${path}`, async ({ page }) => {
    const refused = await countRefused(page);
    await page.goto(path);
    expect(await refused()).toBe(0);
    const threw = await page.evaluate(() =>
      [
        () => (document.body.innerHTML = '<b>markup</b>'),
        () => document.body.insertAdjacentHTML('beforeend', '<b>markup</b>'),
        () => new Worker('/assets/worker.js'),
        () => (document.createElement('script').text = 'code'),
        () => document.createElement('iframe').setAttribute('srcdoc', '<b>markup</b>'),
      ].map((attempt) => {
        try {
          attempt();
          return 'done';
        } catch (error) {
          return (error as Error).name;
        }
      }),
    );
    expect(threw).toEqual(Array.from({ length: 5 }, () => 'TypeError'));
    expect(await refused()).toBeGreaterThanOrEqual(5);
  });
}

test('the live map, its card and the full-text search need none of it', async ({ page }) => {
  const refused = await countRefused(page);
  await page.goto('/map/?at=53,-8,4');
  const live = page.locator('.live');
  await live.locator('.pin').first().focus();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(live.locator('.country-name', { hasText: /^Ireland$/ })).toBeVisible();
  expect(await refused()).toBe(0);
  await page.goto('/search/?q=festival');
  await expect(page.locator('page-search [data-heading]')).toHaveText(/results$/);
  expect(await refused()).toBe(0);
});
