import type { Page } from '@playwright/test';

/** Returns how many sheets of A4 an opened page takes in print. */
export async function sheetsOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length;
  if (!sheets) throw new Error(`The print of ${page.url()} has no sheet.`);
  return sheets;
}
