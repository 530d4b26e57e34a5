import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { citiesOfCountry } from '../directory/members.ts';
import { earliestSentence } from './earliest-sentence.ts';
import { ui } from './ui.ts';

const sentence = (country: string) => earliestSentence(ui(undefined), citiesOfCountry(directory, country));

test.each([
  ['ie', 'Cork was the first of the named members, in 2015.'],
  ['ng', 'They joined in 2017.'],
  ['dk', 'It joined in 2016.'],
  ['lt', 'It joined in 2018 at the latest.'],
  ['py', 'It joined in 2015, a year that this atlas inferred.'],
])('the earliest year of %s is told as surely as it is known', (country, expected) => {
  expect(sentence(country)).toBe(expected);
});

test('nothing is called the first where another may have come before, and nothing is said of nobody', () => {
  expect(sentence('hu')).not.toContain('first');
  expect(sentence('hu')).toContain('2016');
  expect(earliestSentence(ui(undefined), [])).toBe('');
});
