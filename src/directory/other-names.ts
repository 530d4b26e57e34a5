import { fold } from '../facets/fold.ts';
import type { City } from '../schemas/index.ts';

/** Most names shown before the disclosure. */
const SHOWN_MAX = 8;
/** Most Latin spellings among them, so that other scripts find room. */
const LATIN_MAX = 4;

/** Scripts told apart for display. Kana and Han are one row each: a Japanese and a Chinese reader look for them. */
const scripts: readonly [name: string, pattern: RegExp][] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Georgian', /\p{Script=Georgian}/u],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Han', /\p{Script=Han}/u],
  ['Hangul', /\p{Script=Hangul}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
];

/** The script a name is written in, by its first telling letter; `Other` for rarer ones. */
export function scriptOf(name: string): string {
  return scripts.find(([, pattern]) => pattern.test(name))?.[0] ?? 'Other';
}

/** A spelling without accents, case, spaces and marks: two that are the same here are one name. */
const spelling = (name: string) => fold(name).replaceAll(' ', '');

/**
 * Other names for display: Latin spellings that differ from the name after folding, then one name for
 * each further script; the rest go behind a disclosure.
 */
export function otherNames(city: Pick<City, 'name' | 'otherNames'>): { shown: string[]; rest: string[] } {
  const folded = new Set([spelling(city.name)]);
  const latin = city.otherNames.filter((name) => {
    if (scriptOf(name) !== 'Latin' || folded.has(spelling(name))) return false;
    folded.add(spelling(name));
    return true;
  });
  const seen = new Set(['Latin']);
  const others = city.otherNames.filter((name) => {
    const script = scriptOf(name);
    if (seen.has(script)) return false;
    seen.add(script);
    return true;
  });
  const shown = [...latin.slice(0, LATIN_MAX), ...others].slice(0, SHOWN_MAX);
  return { shown, rest: city.otherNames.filter((name) => !shown.includes(name)) };
}
