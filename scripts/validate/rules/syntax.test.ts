import { expect, test } from 'vitest';
import { changed, cork, festival, told } from '../testing.ts';
import { syntax } from './syntax.ts';

test('names a comment', () => {
  expect(told(syntax, changed([cork, '{', '{ // a city']))).toEqual([
    'JSON has no comments. Take the comment away; notes for maintainers belong into editorNote.',
  ]);
});

test('names a comma after the last field', () => {
  expect(
    told(
      syntax,
      changed(['content/countries/ie.json', /"changed": "2026-11-21"/, '"changed": "2026-11-21",']),
    ),
  ).toHaveLength(1);
});

test('tells only the first thing that cannot be read', () => {
  expect(told(syntax, changed([cork, '"Cork"', 'Cork'], [cork, '"seen"', 'seen']))).toHaveLength(1);
});

test('names a file without front matter', () => {
  expect(told(syntax, changed([festival, /^---/, 'city:']))).toEqual([
    'the front matter is missing. Begin the file with the fields between two lines of ---.',
  ]);
});
