import { expect, test } from 'vitest';
import { changed, cork, told } from '../testing.ts';
import { releaseDates } from './release-dates.ts';

test('an entry may have changed before the release', () => {
  expect(
    told(
      releaseDates,
      changed([
        cork,
        /"added": [^,]+,\s+"changed": "2026-11-21"/,
        '"added": "2026-09-01", "changed": "2026-10-01"',
      ]),
    ),
  ).toEqual([]);
});
