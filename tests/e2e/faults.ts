import type { Page } from '@playwright/test';

/**
 * Returns a list that fills with everything a page should never do: write an error to the console (the browser
 * reports what the Content-Security-Policy refuses there), throw, or ask another host. Call it before the visit.
 */
export function watchFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    // The browser reports the 404 page's own status as an error of the console.
    const isPageItself = message.location().url === page.url() && message.text().includes('status of 404');
    if (message.type() === 'error' && !isPageItself)
      faults.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, hostname, href } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') faults.push(`another host: ${href}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'no reason given';
    // A reader who goes on to the next page cuts off what the last one still fetches.
    if (reason !== 'net::ERR_ABORTED') faults.push(`not loaded: ${request.url()} (${reason})`);
  });
  return faults;
}

/** Scrolls through the whole page, so that what waits to be seen is loaded too. */
export async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
      scrollTo(0, top);
      await new Promise(requestAnimationFrame);
    }
  });
  await page.waitForLoadState('networkidle');
}
