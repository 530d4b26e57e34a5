import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { membersApart } from './members-apart.ts';

test('1.2 km apart may stand', () => {
  expect(
    told(
      membersApart,
      changed(
        ['content/cities/limerick.json', /"latitude": [^,]+/, '"latitude": 51.909'],
        ['content/cities/limerick.json', /"longitude": [^,]+/, '"longitude": -8.4706'],
      ),
    ),
  ).toEqual([]);
});
