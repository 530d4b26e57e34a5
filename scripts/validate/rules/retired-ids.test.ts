import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { retiredIds } from './retired-ids.ts';

test('a retired city may redirect to a page that is no entry', () => {
  expect(
    told(
      retiredIds,
      changed(
        ['content/ids.json', '{', '{ "cobh": 900,'],
        ['content/redirects.json', '{}', '{ "/cities/cobh/": "/cities/" }'],
      ),
    ),
  ).toEqual([]);
});
