import { expect, test } from 'vitest';
import { overlay } from '../../content/tree.ts';
import { sound, told } from '../testing.ts';
import { sameMessages } from './same-messages.ts';

const english = '{ "cities": { "one": "{count} city", "other": "{count} cities" } }\n';
const inFrench = (text: string) =>
  overlay(sound, [
    ['src/i18n/messages/en.json', english],
    ['src/i18n/messages/fr.json', text],
  ]);

test('a language may have plural forms of its own, and need not have those of English', () => {
  const many = '{ "cities": { "many": "{count} de villes", "other": "{count} villes" } }\n';
  expect(told(sameMessages, inFrench(many))).toEqual([]);
});

test('the form for everything else is never left out', () => {
  expect(told(sameMessages, inFrench('{ "cities": { "one": "{count} ville" } }\n'))).toHaveLength(1);
});
