import { expect, test } from 'vitest';
import { contentNames, wordsOf } from './content-names.ts';
import { readContent } from './read-content.ts';

test('names are taken apart into words, marks and apostrophes within them', () => {
  expect(wordsOf(["N'Zérékoré", 'São Filipe', '서울', 'Filipe (Fogo)'])).toEqual([
    'Filipe',
    'Fogo',
    "N'Zérékoré",
    'São',
  ]);
});

test('the names of the content are known, and ordinary words do not come in with them', () => {
  const names = new Set(contentNames(readContent()));
  expect(names).toContain('Quibdó');
  expect(names).toContain('Corcaigh');
  expect(names).not.toContain('university');
  expect(names).not.toContain('wellbeing');
});
