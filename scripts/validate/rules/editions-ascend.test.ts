import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { editionsAscend } from './editions-ascend.ts';

test('an edition that does not exist is the matter of another rule', () => {
  expect(told(editionsAscend, changed(['content/release.json', '"2024-02-14"', '"2024-02-15"']))).toEqual([]);
});
