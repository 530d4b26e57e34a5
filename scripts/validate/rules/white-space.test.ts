import { expect, test } from 'vitest';
import { changed, cork, told } from '../testing.ts';
import { whiteSpace } from './white-space.ts';

test('white space inside a line may stand', () => {
  expect(told(whiteSpace, changed([cork, '"seen",', '"seen" ,']))).toEqual([]);
});
