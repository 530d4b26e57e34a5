import { expect, test } from 'vitest';
import { changed, cork, told } from '../testing.ts';
import { sitesNamed } from './sites-named.ts';

test('www. is no part of the name of a site', () => {
  expect(
    told(sitesNamed, changed([cork, 'https://webarchive.unesco.org', 'https://www.webarchive.unesco.org'])),
  ).toEqual([]);
});
