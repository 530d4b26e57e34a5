import { expect, test } from 'vitest';
import { changed, cork, festival, told } from '../testing.ts';
import { typography } from './typography.ts';

test('quotes are syntax in links and code', () => {
  expect(told(typography, changed([festival, /\n$/, ' [x](/x/ "t") and `it\'s`.\n']))).toEqual([]);
});

test('a name keeps the apostrophe of its source', () => {
  expect(told(typography, changed([cork, '"Corcagia"', '"Corc’agia"']))).toEqual([]);
});

test('a hyphen inside a word may stand', () => {
  expect(told(typography, changed([festival, /\n$/, ' A well-known day.\n']))).toEqual([]);
});
