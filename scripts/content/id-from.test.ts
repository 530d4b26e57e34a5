import { expect, test } from 'vitest';
import { idFrom } from './id-from.ts';

test.each([
  ['São Paulo', 'sao-paulo'],
  ['Sønderborg', 'sonderborg'],
  ['Eskişehir / Iğdır', 'eskisehir-igdir'],
  ["N'Zérékoré", 'nzerekore'],
  ['Łódź', 'lodz'],
  ['부산', ''],
])('%s', (name, id) => {
  expect(idFrom(name)).toBe(id);
});
