import { expect, test } from 'vitest';
import { changed, festival, told } from '../testing.ts';
import { textSpacing } from './text-spacing.ts';

test('a line break inside a body may stand', () => {
  expect(told(textSpacing, changed([festival, /\n$/, '\nAnd\n  more.\n']))).toEqual([]);
});
