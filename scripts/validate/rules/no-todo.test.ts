import { expect, test } from 'vitest';
import { changed, festival, told } from '../testing.ts';
import { noTodo } from './no-todo.ts';

test('the Spanish word may stand', () => {
  expect(told(noTodo, changed([festival, /\n$/, ' Todo para todos.\n']))).toEqual([]);
});
