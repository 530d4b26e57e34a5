import { expect, test } from '@playwright/test';
import { expectNoBarriers } from './barriers.ts';
import { readToTheEnd, watchFaults } from './faults.ts';
import { notFound, pageTypes } from './page-types.ts';
import { findOverflow } from './overflow.ts';

/** The narrowest phones: 320 px is what WCAG 1.4.10 asks for. */
const phones = [320, 360];

for (const pageType of pageTypes) {
  test.describe(`${pageType.name} (${pageType.path})`, () => {
    test('opens without an error, a policy violation or a request to another host', async ({
      page,
      context,
    }) => {
      const faults = watchFaults(page);
      const answer = await page.goto(pageType.path);
      expect(answer?.status()).toBe(pageType === notFound ? 404 : 200);
      await readToTheEnd(page);
      expect(faults).toEqual([]);
      expect(await context.cookies()).toEqual([]);
    });

    test('has no barrier that axe can see, in light and in dark', async ({ page }) => {
      await page.goto(pageType.path);
      await expectNoBarriers(page);
    });

    test('fits narrow phones', async ({ page }) => {
      await page.goto(pageType.path);
      for (const width of phones) {
        await page.setViewportSize({ width, height: 640 });
        expect(await page.evaluate(findOverflow), `at ${width} px`).toEqual([]);
      }
    });

    test.describe('without script', () => {
      test.use({ javaScriptEnabled: false });

      test('says what it is about', async ({ page }) => {
        await page.goto(pageType.path);
        await expect(page.locator('h1')).toHaveCount(1);
        await expect(page.locator('h1')).toBeVisible();
        await expect(page.getByRole('main')).toContainText(pageType.shows);
      });
    });
  });
}

test('where a trail wraps on a phone, each of its links can be hit', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/cities/abovyan/');
  await expectNoBarriers(page);
});
