import type { FileRule } from '../rule.ts';

/**
 * Characters that nobody sees: zero-width space and no-break, marks of direction, soft hyphen, controls.
 * The zero-width joiners U+200C and U+200D are part of the spelling in Persian and in Indic scripts and may stay.
 */
const invisible =
  // eslint-disable-next-line no-control-regex -- controls are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069]|(?!^)\uFEFF/g;

const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Returns a text without characters that nobody sees. */
export const withoutInvisible = (text: string): string => text.replace(invisible, '');

export const characters: FileRule = {
  name: 'characters',
  description: 'Texts are in Unicode normal form C and hold no broken and no invisible characters',
  scope: 'file',
  *check({ text }) {
    const broken = text.indexOf('\uFFFD');
    if (broken !== -1) {
      const mend = 'Save the file as UTF-8 and type the character again.';
      yield { offset: broken, what: 'a character was broken by a wrong encoding', mend };
    }
    for (const { 0: character, index } of text.matchAll(invisible)) {
      yield {
        offset: index,
        what: `an invisible character stands here (${codePoint(character)})`,
        fixable: true,
      };
    }
    const normal = text.normalize('NFC');
    if (normal === text) return;
    const offset = [...normal].reduce(
      (same, next) =>
        text.startsWith(next, same.at) && same.on
          ? { at: same.at + next.length, on: true }
          : { ...same, on: false },
      { at: 0, on: true },
    ).at;
    yield {
      offset,
      what: 'a letter and its accent are two characters',
      expected: 'Unicode normal form C, where they are one',
      fixable: true,
    };
  },
};
