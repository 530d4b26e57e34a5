import { expect, test } from 'vitest';
import { fileSize } from './file-size.ts';

test.each([
  [12, '1 kB'],
  [1684, '2 kB'],
  [244_323, '244 kB'],
  [1_034_764, '1 MB'],
  [1_474_340, '1.5 MB'],
])('%i bytes are told as %s', (bytes, text) => {
  expect(fileSize(bytes, 'en')).toBe(text);
});
