import type { Locale } from './locales.ts';

/** A text with its first letter in upper case, by the rules of the language. */
export function capital(locale: Locale, text: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(locale.code) + rest.join('');
}
