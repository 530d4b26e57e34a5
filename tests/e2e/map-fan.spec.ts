import { expect, test, type Page } from '@playwright/test';

/** Busan: four districts that lie together at the closest zoom. */
const BUSAN = '/map/?at=35.15,129.05,8';
const pins = (page: Page) => page.locator('.live .pin');
const middle = async (page: Page, name: string) => {
  const box = await page.locator(`.live .pin[aria-label^="${name}"]`).boundingBox();
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test('members that no zoom parts are spread around their spot, by the keyboard alone', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(BUSAN);
  const [count, name] = [4, '4 cities in Republic of Korea; spreads them out'];
  const cluster = page.locator(`.live .pin[aria-label="${name}"]`);
  await expect(cluster).toBeVisible();
  const before = await pins(page).count();
  await cluster.focus();
  await page.keyboard.press('Enter');
  await expect(pins(page)).toHaveCount(before - 1 + count);
  await expect(page.locator('.live path.leg')).toHaveCount(count);
  expect((await page.locator('.leaflet-legs-pane svg').boundingBox())?.width).toBeGreaterThan(100);

  // Arrow keys reach each of them, and no marker covers another.
  const seen = new Set<string>();
  for (const key of ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowUp']) {
    seen.add((await page.locator(':focus').getAttribute('aria-label')) ?? '');
    await page.keyboard.press(key);
  }
  expect(seen.size).toBeGreaterThanOrEqual(count);
  const [first = '', second = ''] = seen;
  const [a, b] = [await middle(page, first), await middle(page, second)];
  expect(a && b && Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(28);

  // Escape closes the popup first, then the fan, and the focus is where it was.
  await page.locator(`.live .pin[aria-label="${first}"]`).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.popup')).toContainText(first.split(',')[0] ?? '');
  await page.keyboard.press('Escape');
  await expect(page.locator('.popup')).toHaveCount(0);
  await expect(page.locator(`.live .pin[aria-label="${first}"]`)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.live path.leg')).toHaveCount(0);
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', name);
});

test('a filter that all members of a spot pass leaves them spread out, one that they fail folds them', async ({
  page,
}) => {
  await page.goto(BUSAN);
  await page.locator('.live .pin[aria-label^="4 cities"]').press('Enter');
  await expect(page.locator('.live path.leg')).toHaveCount(4);
  await page.locator('[data-summary]').click();
  const box = (region: string) => page.locator(`[data-facet="region"] input[value="${region}"]`);
  await box('asia-pacific').check();
  await expect(page).toHaveURL(/region=asia-pacific/);
  await expect(page.locator('.pin[aria-label*="Africa"]')).toHaveCount(0);
  await expect(page.locator('.live path.leg')).toHaveCount(4);
  await box('asia-pacific').uncheck();
  await box('africa').check();
  await expect(page.locator('.live path.leg')).toHaveCount(0);
});

test('from afar a spot comes near and spreads out at one press, and folds when the zoom changes', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/map/?at=-8.1,-36,5.5');
  await page.locator('.live .pin[aria-label^="2 cities in Brazil"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.live path.leg')).toHaveCount(2);
  await expect(page.locator('.live .pin:focus')).toHaveAccessibleName(/, Brazil/);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect(page.locator('.live path.leg')).toHaveCount(0);
});

for (const forcedColors of ['none', 'active'] as const) {
  test(`a cluster of several regions shows the share of each, forced colours ${forcedColors}`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors });
    await page.goto('/map/?at=30,20,2');
    const mixed = page.locator('.live .pin--many.dot--mixed').first();
    await expect(mixed).toBeVisible();
    const background = await mixed.evaluate((pin) => getComputedStyle(pin).backgroundImage);
    const colours = new Set(background.split('conic-gradient')[1]?.match(/rgb\([^)]*\)/g));
    expect(colours.size).toBeGreaterThan(1);
  });
}
