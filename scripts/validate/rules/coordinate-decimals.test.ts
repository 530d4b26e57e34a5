import { expect, test } from 'vitest';
import { changed, cork, told } from '../testing.ts';
import { coordinateDecimals } from './coordinate-decimals.ts';

test('four decimals may stand', () => {
  expect(told(coordinateDecimals, changed([cork, '51.898', '51.8981']))).toEqual([]);
});
