import { expect, test } from 'vitest';
import { changed, festival, told } from '../testing.ts';
import { references } from './references.ts';

test('follows references in lists and in single files', () => {
  expect(
    told(
      references,
      changed(
        [festival, '"equity-inclusion"', '"equity"'],
        ['content/release.json', '"edition": "2024-02-14"', '"edition": "2024-02-15"'],
      ),
    ),
  ).toHaveLength(2);
});

test('null refers to nothing', () => {
  expect(
    told(references, changed(['content/conferences/2015.json', '"host": "mexico-city"', '"host": null'])),
  ).toEqual([]);
});
