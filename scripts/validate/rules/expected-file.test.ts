import { expect, test } from 'vitest';
import { overlay } from '../../content/tree.ts';
import { sound, told } from '../testing.ts';
import { expectedFile } from './expected-file.ts';

test('a note for editors may stand beside the content', () => {
  expect(told(expectedFile, overlay(sound, [['content/README.md', '# How to edit\n']]))).toEqual([]);
});

test('a misspelt file is told what was probably meant', () => {
  const tree = overlay(sound, [['content/redirect.json', '{}\n']]);
  expect(told(expectedFile, tree)).toEqual([
    'no part of the site reads this file. Did you mean "redirects.json"?',
  ]);
});

test('a wrong ending is told the right one', () => {
  const tree = overlay(sound, [['content/practices/festival.md', '---\n---\n']]);
  expect(told(expectedFile, tree)).toEqual([
    'no part of the site reads this file; expected content/practices/<id>.mdx.',
  ]);
});
