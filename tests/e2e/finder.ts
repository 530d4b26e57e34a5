import { expect, type Page } from '@playwright/test';

export const facet = (page: Page, key: string) => page.locator(`[data-facet="${key}"]`);
export const option = (page: Page, key: string, id: string) =>
  facet(page, key).locator(`li[data-option="${id}"] input`);
export const countOf = async (page: Page, key: string, id: string) =>
  Number(await facet(page, key).locator(`li[data-option="${id}"] data`).textContent());
export const heading = (page: Page) => page.locator('[data-heading]');
export const shown = (page: Page) => page.locator('.found [data-item]:visible');
/** A long list is drawn frame by frame. */
export const drawn = (page: Page) => expect(page.locator('atlas-finder')).not.toHaveAttribute('aria-busy');
export const chips = (page: Page) => page.locator('[data-chips] .chip');

/** Opens a facet and chooses in it. */
export async function choose(page: Page, key: string, id: string): Promise<void> {
  await facet(page, key).evaluate((element: HTMLDetailsElement) => (element.open = true));
  await option(page, key, id).check();
}
