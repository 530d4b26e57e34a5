import { expect, test } from 'vitest';
import { changed, cork, told } from '../testing.ts';
import { doubtTold } from './doubt-told.ts';

test('an excused city may have both', () => {
  const both = changed([cork, '"doubt": null', '"doubt": "Which Cork is meant is doubtful."']);
  expect(told(doubtTold, both)).toHaveLength(1);
  expect(told({ ...doubtTold, exceptions: { [cork]: 'There are two.' } }, both)).toEqual([]);
});
