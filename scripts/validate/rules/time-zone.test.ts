import { expect, test } from 'vitest';
import { changed, cork, told } from '../testing.ts';
import { timeZone } from './time-zone.ts';

test('an unknown zone may be null', () => {
  expect(told(timeZone, changed([cork, '"Europe/Dublin"', 'null']))).toEqual([]);
});

test('an offset is no zone', () => {
  expect(told(timeZone, changed([cork, '"Europe/Dublin"', '"UTC"']))).toHaveLength(1);
});
