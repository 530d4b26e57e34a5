import { expect, test } from 'vitest';
import { changed, cork, told } from '../testing.ts';
import { sourceHttps } from './source-https.ts';

test('a site that nobody read by https keeps http', () => {
  expect(told(sourceHttps, changed([cork, /https:\/\/[^/]+/, 'http://old.example']))).toEqual([]);
});
