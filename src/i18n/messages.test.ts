import { expect, test } from 'vitest';
import { fill } from './fill.ts';
import { translator, type MessageKey } from './messages.ts';

test('the plural form and the number follow the language', () => {
  const t = translator('en');
  expect(t('list.cities', { count: 1 })).toBe('1 city');
  expect(t('list.cities', { count: 1234 })).toBe('1,234 cities');
  expect(
    fill({ one: '{count} город', few: '{count} города', other: '{count} городов' }, { count: 3 }, 'ru'),
  ).toBe('3 города');
});

test('a missing text or parameter is an error, never an empty place', () => {
  const t = translator('en');
  expect(() => t('city.nothing' as MessageKey)).toThrow('no text “city.nothing”');
  expect(() => t('city.does')).toThrow('needs the parameter “city”');
});

test('a value is never read as a message', () => {
  expect(translator('en')('city.does', { city: '{city} <b>' })).toBe('What {city} <b> does');
});
