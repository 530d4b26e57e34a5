import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** axe leaves target-size and others out unless the levels are named one by one. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What of it can differ between light and dark; the rest takes its time only once. */
const aboutColour = ['color-contrast', 'link-in-text-block'];

async function barriers(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** Expects that axe sees no barrier in the page as it stands, in light and in dark. */
export async function expectNoBarriers(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect.soft(await barriers(new AxeBuilder({ page }).withTags(wcag)), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect.soft(await barriers(new AxeBuilder({ page }).withRules(aboutColour)), 'dark').toEqual([]);
}
