import { expect, test } from 'vitest';
import { changed, cork, told } from '../testing.ts';
import { plainText } from './plain-text.ts';

test('an ampersand may stand', () => {
  expect(told(plainText, changed([cork, '"Munster"', '"Munster & Connacht"']))).toEqual([]);
});

test('addresses are no text', () => {
  expect(told(plainText, changed([cork, /"https:\/\/[^"]+"/, '"https://x.example/?a=1&amp;b=2"']))).toEqual(
    [],
  );
});
