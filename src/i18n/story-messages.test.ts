import { expect, test } from 'vitest';
import en from './messages/en.json' with { type: 'json' };

/** Pages that tell the network's story: what they say of it must come from entries with sources, not from messages. */
const sections = ['network', 'join', 'awards', 'conferences', 'rounds', 'discrepancies'] as const;

const texts = (message: unknown): string[] =>
  typeof message === 'string' ? [message] : Object.values(message as object).flatMap(texts);

test('no message of the story types a year or a figure', () => {
  const typed = sections.flatMap((section) => texts(en[section])).filter((text) => /\d/.test(text));
  expect(typed).toEqual([]);
});
