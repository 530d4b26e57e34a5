import { expect, test } from 'vitest';
import { changed, cork, told } from '../testing.ts';
import { characters } from './characters.ts';

test('the zero-width joiner is part of the spelling in some scripts', () => {
  expect(told(characters, changed([cork, '"Corcagia"', '"Corc‍agia"']))).toEqual([]);
});

test('names each invisible character', () => {
  expect(told(characters, changed([cork, '"Corcagia"', '"Corc­ag‏ia"']))).toEqual([
    'an invisible character stands here (U+00AD). `npm run fix` mends it.',
    'an invisible character stands here (U+200F). `npm run fix` mends it.',
  ]);
});
