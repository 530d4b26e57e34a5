import { expect, test } from 'vitest';
import { changed, festival, told } from '../testing.ts';
import { sdgsSorted } from './sdgs-sorted.ts';

test('no goal is in order', () => {
  expect(told(sdgsSorted, changed([festival, 'sdgs: [4, 10]', 'sdgs: []']))).toEqual([]);
});
