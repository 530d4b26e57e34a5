import { expect, test } from 'vitest';
import { changed, cork, told } from '../testing.ts';
import { populationPlausible } from './population-plausible.ts';

test('an unknown number may be null', () => {
  expect(told(populationPlausible, changed([cork, '190384', 'null']))).toEqual([]);
});
