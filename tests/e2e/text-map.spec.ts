import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('one walks from city to city by links, and back to a city’s own page', async ({ page }) => {
  await page.goto('/text-map/');
  const cork = page.locator('#cork');
  await expect(cork).toContainText('86 km south of Limerick');
  await cork.getByRole('link', { name: 'Limerick' }).click();
  await expect(page).toHaveURL(/#limerick$/);
  await page.locator('#limerick').getByRole('link', { name: 'Limerick' }).first().click();
  await expect(page).toHaveURL(/\/cities\/limerick\/$/);
});

test('every way on the page leads to a city on the page', async ({ page }) => {
  await page.goto('/text-map/');
  const { ids, targets } = await page.evaluate(() => ({
    ids: [...document.querySelectorAll('.text-map-cities > li')].map(({ id }) => id),
    targets: [...document.querySelectorAll('.text-map-cities ul a')].map((a) => a.getAttribute('href')),
  }));
  const known = new Set(ids.map((id) => `#${id}`));
  expect(targets.length).toBeGreaterThan(ids.length * 3);
  expect(targets.filter((target) => !known.has(target ?? ''))).toEqual([]);
});

test('a city page says where it lies and which members lie around it', async ({ page }) => {
  await page.goto('/cities/cork/');
  await expect(page.getByRole('main')).toContainText('Cork lies in the south of Ireland.');
  await expect(page.getByRole('heading', { name: 'The map in words' })).toBeVisible();
});

for (const path of ['/', '/map/', '/cities/cork/', '/about/']) {
  test(`${path} leads to the map as text`, async ({ page }) => {
    await page.goto(path);
    expect(await page.locator('a[href="/text-map/"]').count()).toBeGreaterThan(0);
  });
}
