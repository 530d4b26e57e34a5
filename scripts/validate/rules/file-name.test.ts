import { expect, test } from 'vitest';
import { overlay } from '../../content/tree.ts';
import { sound, told } from '../testing.ts';
import { fileName } from './file-name.ts';

test.each([
  ['content/awards/fifth.json', '"fifth" is no id of awards; expected the year, such as 2024.'],
  ['content/editions/2024.json', '"2024" is no id of editions; expected the date, such as 2024-02-14.'],
  [
    'content/countries/ireland.json',
    '"ireland" is no id of countries; expected the ISO 3166-1 code of two letters, such as ie.',
  ],
])('%s', (path, message) => {
  expect(told(fileName, overlay(sound, [[path, '{}\n']]))).toEqual([message]);
});
