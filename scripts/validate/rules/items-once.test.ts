import { expect, test } from 'vitest';
import { changed, festival, told } from '../testing.ts';
import { itemsOnce } from './items-once.ts';

test('looks into every list', () => {
  expect(told(itemsOnce, changed([festival, 'sdgs: [4, 10]', 'sdgs: [4, 4]']))).toEqual([
    '4 stands twice in the list. `npm run fix` mends it.',
  ]);
});
