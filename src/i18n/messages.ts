import en from './messages/en.json' with { type: 'json' };

/** A message with one wording for each plural category of the language (Unicode CLDR). */
type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

type Paths<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string | Plural ? Key : `${Key}.${Paths<Tree[Key]>}`;
}[keyof Tree & string];

/** Every key of the English messages, which are the model for all languages. */
export type MessageKey = Paths<typeof en>;
export type Parameters = Record<string, string | number>;
export type Translate = (key: MessageKey, parameters?: Parameters) => string;

const messages: Record<string, unknown> = { en };

/**
 * A function that gives the message of a key with `{name}` places filled in. Numbers are written by `Intl`;
 * `count` picks the plural form. Throws at a missing key or parameter: an empty place would be a false line.
 */
export function translator(locale: string): Translate {
  const rules = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  return (key, parameters = {}) => {
    const found = key
      .split('.')
      .reduce<unknown>((tree, step) => (isTree(tree) ? tree[step] : undefined), messages[locale]);
    const wording = isPlural(found)
      ? (found[rules.select(Number(parameters['count']))] ?? found.other)
      : found;
    if (typeof wording !== 'string') throw new Error(`The ${locale} messages have no text “${key}”.`);
    return wording.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = parameters[name];
      if (value === undefined) throw new Error(`The message “${key}” needs the parameter “${name}”.`);
      return typeof value === 'number' ? number.format(value) : value;
    });
  };
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isPlural(value: unknown): value is Plural {
  return isTree(value) && typeof value['other'] === 'string';
}
