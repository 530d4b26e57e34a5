/** A message, or one wording for each plural category of the language (Unicode CLDR). */
export type Wording = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** A formatter is dear to make, and each locale needs one. */
const once = <T>(make: (locale: string) => T) => {
  const made = new Map<string, T>();
  return (locale: string): T => {
    const formatter = made.get(locale) ?? make(locale);
    made.set(locale, formatter);
    return formatter;
  };
};
const pluralRules = once((locale) => new Intl.PluralRules(locale));
const numberFormat = once((locale) => new Intl.NumberFormat(locale));

/**
 * The text of a message with its `{name}` places filled in. Numbers are written by `Intl`; `count` picks the plural form.
 * Throws at a missing parameter: an empty place would be a false line.
 */
export function fill(wording: Wording, parameters: Record<string, string | number>, locale: string): string {
  const text =
    typeof wording === 'string'
      ? wording
      : (wording[pluralRules(locale).select(Number(parameters['count']))] ?? wording.other);
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined) throw new Error(`The message “${text}” needs the parameter “${name}”.`);
    return typeof value === 'number' ? numberFormat(locale).format(value) : value;
  });
}
