import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { scriptOf } from '../names/script.ts';
import { otherNames } from './other-names.ts';

test('accents, case and marks do not make another name', () => {
  expect(otherNames({ name: 'Pécs', otherNames: ['Pecs', 'PECS', 'Fünfkirchen'] }).shown).toEqual([
    'Fünfkirchen',
  ]);
});

test('Latin spellings come first, then one name for each further script', () => {
  const { shown } = otherNames(directory.city('cork'));
  expect(shown).toContain('Corcaigh');
  expect(shown.filter((name) => scriptOf(name) !== 'Latin').map(scriptOf)).toEqual([
    'Greek',
    'Cyrillic',
    'Armenian',
    'Hebrew',
  ]);
});

test('at most eight names are shown, and none is lost', () => {
  for (const city of directory.cities) {
    const { shown, rest } = otherNames(city);
    expect(shown.length).toBeLessThanOrEqual(8);
    expect([...shown, ...rest].toSorted()).toEqual(city.otherNames.toSorted());
  }
});
