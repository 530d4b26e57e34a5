/** Scripts told apart. Kana and Han are one each: a Japanese and a Chinese reader look for them. */
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

/** Whether a text holds a letter that is not Latin. */
export function hasOtherScript(text: string): boolean {
  return [...text].some((letter) => /\p{Letter}/u.test(letter) && !/\p{Script=Latin}/u.test(letter));
}
