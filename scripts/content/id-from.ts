/** Letters that are no base letter with an accent, as they are commonly written in ASCII. */
const spelledOut: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** Returns a name without accents and in lower case, for comparison. */
export const folded = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıøłđðßæœþ]/g, (letter) => spelledOut[letter] ?? letter);

/** Returns the id that a name gives: lower-case ASCII words joined by hyphens; empty where the name has no Latin letter. */
export const idFrom = (name: string): string =>
  folded(name)
    .replace(/['’ʻʿ]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
