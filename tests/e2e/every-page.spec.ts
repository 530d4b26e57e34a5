import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { readToTheEnd, watchFaults } from './faults.ts';
import { notFound, pageTypes } from './page-types.ts';
import { findOverflow } from './overflow.ts';

/** axe leaves target-size and others out unless the levels are named one by one. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What of it can differ between light and dark; the rest takes its time only once. */
const aboutColour = ['color-contrast', 'link-in-text-block'];
/** The narrowest phones: 320 px is what WCAG 1.4.10 asks for. */
const phones = [320, 360];

async function barriers(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

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
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(pageType.path);
      expect.soft(await barriers(new AxeBuilder({ page }).withTags(wcag)), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      expect.soft(await barriers(new AxeBuilder({ page }).withRules(aboutColour)), 'dark').toEqual([]);
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
