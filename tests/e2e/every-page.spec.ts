import { expect, test, type Page } from '@playwright/test';
import { expectNoBarriers } from './barriers.ts';
import { readToTheEnd, watchFaults } from './faults.ts';
import { findOverflow } from './overflow.ts';
import { notFound, pageTypes, type PageType } from './page-types.ts';
import { findCoveredText, findCutText, widenText } from './wide-text.ts';

/** The narrowest phones: 320 px is what WCAG 1.4.10 asks for. */
const phones = [320, 360];
/** What is left of a window of 1280 × 1024 pixels when all is shown four times as large. */
const enlargedFourfold = { width: 320, height: 256 };

// The longest pages have hundreds of links, and axe looks at each in four states.
test.describe.configure({ timeout: 180_000 });

// One visit answers all questions of a page, because opening it takes the time. They are the steps, which
// scripts/record-accessibility.ts counts: an answer may fail, but must not keep the next question from being asked.
for (const pageType of pageTypes) {
  test(`${pageType.name} (${pageType.path})`, { tag: '@page' }, async ({ page, context }) => {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setScriptExecutionDisabled', { value: true });
    await page.goto(pageType.path);
    await test.step('says what it is about without script', () => expectSubject(page, pageType));

    await devtools.send('Emulation.setScriptExecutionDisabled', { value: false });
    await test.step('opens without an error, a policy violation or a request to another host', async () => {
      const faults = watchFaults(page);
      const answer = await page.goto(pageType.path);
      expect.soft(answer?.status()).toBe(pageType === notFound ? 404 : 200);
      await readToTheEnd(page);
      expect.soft(faults).toEqual([]);
      expect.soft(await context.cookies()).toEqual([]);
    });

    await test.step('has no barrier that axe can see, in light, in dark and in forced colours', () =>
      expectNoBarriers(page));

    await test.step('fits narrow phones', async () => {
      for (const width of phones) {
        await page.setViewportSize({ width, height: 640 });
        expect.soft(await page.evaluate(findOverflow), `at ${width} px`).toEqual([]);
      }
    });

    await test.step('enlarged fourfold with widely spaced text, loses and covers nothing, and has no barrier that axe can see', async () => {
      await page.setViewportSize(enlargedFourfold);
      await page.evaluate(widenText);
      expect.soft(await page.evaluate(findOverflow), 'wider than the screen').toEqual([]);
      expect.soft(await page.evaluate(findCutText), 'cut off').toEqual([]);
      expect.soft(await page.evaluate(findCoveredText), 'covered').toEqual([]);
      await expectNoBarriers(page, 'enlarged', { seenIn: ['light'] });
    });
  });
}

async function expectSubject(page: Page, { shows }: PageType) {
  await expect.soft(page.locator('h1')).toHaveCount(1);
  await expect.soft(page.locator('h1')).toBeVisible();
  await expect.soft(page.getByRole('main')).toContainText(shows);
}

test('where a trail wraps on a phone, each of its links can be hit', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/cities/abovyan/');
  await expectNoBarriers(page);
});
