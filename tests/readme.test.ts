import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countryCount, networkTotals } from '../src/directory/totals.ts';
import { directory } from './directory.ts';

test('README tells the numbers of the edition as the directory counts them', () => {
  const readme = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ');
  const { confirmed, unconfirmed, named, published } = networkTotals(directory);
  const countries = countryCount(directory);
  expect(readme).toContain(`has ${published} member cities in ${countries.published} countries`);
  expect(readme).toContain(
    `names ${named} of them (${confirmed} confirmed, ${unconfirmed} unconfirmed) in ${countries.named} countries`,
  );
});
