import { expect, test } from 'vitest';
import { changed, cork, told } from '../testing.ts';
import { sourceDenied } from './source-denied.ts';

test('knows the subdomains of a denied site', () => {
  expect(told(sourceDenied, changed([cork, /https:\/\/[^/]+/, 'https://fr.scribd.com']))).toHaveLength(1);
});
