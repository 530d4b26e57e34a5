import { expect, test } from 'vitest';
import { changed, cork, festival, told } from '../testing.ts';
import { noClaims } from './no-claims.ts';

test('membership may be told', () => {
  expect(told(noClaims, changed([festival, /\n$/, ' Cork joined the UNESCO network.\n']))).toEqual([]);
});

test('looks into fields', () => {
  expect(told(noClaims, changed([cork, '"Munster"', '"recognised and certified by UNESCO"']))).toHaveLength(
    1,
  );
});
