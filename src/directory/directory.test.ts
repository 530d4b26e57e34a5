import { expect, test } from 'vitest';
import { readContent } from '../../scripts/read-content.ts';
import { directory } from '../../tests/directory.ts';
import { createDirectory } from './directory.ts';

test('an unknown id throws and says what to do', () => {
  expect(() => directory.city('atlantis')).toThrow(
    'There is no city with the id “atlantis”. Run npm run validate',
  );
});

test('a release of an edition that does not exist is refused', () => {
  const content = readContent();
  expect(() =>
    createDirectory({ ...content, release: { ...content.release, edition: '1999-01-01' } }),
  ).toThrow('1999-01-01');
});

test('names are sorted as a reader expects, whatever their accents', () => {
  const names = directory.cities.map(({ name }) => name);
  expect(names.indexOf('Évry-Courcouronnes')).toBeGreaterThan(names.indexOf('Espoo'));
  expect(names.indexOf('Évry-Courcouronnes')).toBeLessThan(names.indexOf('Fatick'));
});
