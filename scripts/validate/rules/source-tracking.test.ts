import { expect, test } from 'vitest';
import { changed, cork, told } from '../testing.ts';
import { sourceTracking } from './source-tracking.ts';

test('keeps the parameters that name the page', () => {
  expect(
    told(
      sourceTracking,
      changed([cork, /"https:\/\/[^"]+"/, '"https://x.example/?id=7&utm_medium=mail&fbclid=9#top"']),
    ),
  ).toEqual([
    'the address carries tracking parameters; expected https://x.example/?id=7#top. `npm run fix` mends it.',
  ]);
});
