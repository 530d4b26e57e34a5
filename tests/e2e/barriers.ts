import { expect, type Page } from '@playwright/test';
import { barriersOf } from '../../scripts/barriers.ts';

/** Expects that axe sees no barrier in the page as it stands: in light, in dark and in forced colours unless told otherwise. */
export async function expectNoBarriers(
  page: Page,
  state = 'as it stands',
  scope?: Parameters<typeof barriersOf>[1],
): Promise<void> {
  const seen = await barriersOf(page, scope);
  expect
    .soft(
      seen.map(({ rule, look, element, summary }) => `${rule} in ${look} at ${element}: ${summary}`),
      state,
    )
    .toEqual([]);
}
