import { expect, test } from 'vitest';
import { changed, cork, told } from '../testing.ts';
import { pointNotZero } from './point-not-zero.ts';

test('a point near the equator or the first meridian may stand', () => {
  expect(told(pointNotZero, changed([cork, '51.898', '0.1']))).toEqual([]);
});
