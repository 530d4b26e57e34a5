import { fill, type Wording } from './fill.ts';
import en from './messages/en.json' with { type: 'json' };

type Paths<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends Wording ? Key : `${Key}.${Paths<Tree[Key]>}`;
}[keyof Tree & string];

/** Every key of the English messages, which are the model for all languages. */
export type MessageKey = Paths<typeof en>;
export type Translate = (key: MessageKey, parameters?: Record<string, string | number>) => string;

const messages: Record<string, unknown> = { en };

/** The wording of a key as it stands, for scripts that fill it in later. Throws at a missing key. */
export function wordingOf(locale: string, key: MessageKey): Wording {
  const found = key
    .split('.')
    .reduce<unknown>((tree, step) => (isTree(tree) ? tree[step] : undefined), messages[locale]);
  if (!isWording(found)) throw new Error(`The ${locale} messages have no text “${key}”.`);
  return found;
}

/** A function that gives the filled-in message of a key. Throws at a missing key or parameter. */
export function translator(locale: string): Translate {
  return (key, parameters = {}) => fill(wordingOf(locale, key), parameters, locale);
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isWording(value: unknown): value is Wording {
  return typeof value === 'string' || (isTree(value) && typeof value['other'] === 'string');
}
