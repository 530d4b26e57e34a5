import { expect, test } from 'vitest';
import { askedFor } from './asked-for.ts';

test('an address is read from its end, without hyphens and endings', () => {
  expect(askedFor('/cities/sao-filippe/')).toEqual(['sao filippe', 'cities']);
  expect(askedFor('/countries/south_korea.html')).toEqual(['south korea', 'countries']);
  expect(askedFor('/cities/cork/index.html')).toEqual(['cork', 'cities']);
});

test('other scripts are decoded, and a broken sign is no error', () => {
  expect(askedFor('/cities/%EC%84%9C%EC%9A%B8')).toEqual(['서울', 'cities']);
  expect(askedFor('/cities/%E9')).toEqual(['%E9', 'cities']);
});
