/** Licences that a package may have, with the reason: none of them asks anything of who publishes or reads the site. */
export const allowedLicences: Readonly<Record<string, string>> = {
  MIT: 'asks for its notice in copies of the code',
  'MIT-0': 'asks for nothing',
  '0BSD': 'asks for nothing',
  ISC: 'as MIT, in fewer words',
  'BSD-2-Clause': 'asks for its notice in copies of the code',
  'BSD-3-Clause': 'as BSD-2-Clause, and its authors endorse nothing',
  'Apache-2.0': 'asks for its notice, and grants patents',
  'BlueOak-1.0.0': 'asks for a link to its text',
  Zlib: 'asks that changed copies say so',
  'CC0-1.0': 'gives all rights away',
  WTFPL: 'gives all rights away',
  'Python-2.0': 'asks for its notice in copies of the code',
  'PSF-2.0': 'as Python-2.0',
  'OFL-1.1': 'fonts: may be published with a site, and cut to fewer letters under another name',
  'MPL-2.0': 'copyleft of single files, which we use as they are',
  'LGPL-3.0-or-later':
    'copyleft of a library (libvips, which draws PNG), which we use as it is and do not pass on',
};

/** A licence that one package alone may have, and why. */
export interface Exception {
  licence: string;
  reason: string;
}

/** Packages whose licence would not do for others. */
export const exceptions: Readonly<Record<string, Exception>> = {
  '@cspell/dict-en-common-misspellings': {
    licence: 'CC BY-SA 4.0',
    reason: 'a list of misspellings that is only looked into; nothing of it is published',
  },
  citeproc: {
    licence: 'CPAL-1.0 OR AGPL-1.0',
    reason: 'only tests ask it how a style writes a citation; nothing of it is published',
  },
};

/** Whether an SPDX expression leaves a way that is allowed: all parts of AND, one part of OR. */
export function isAllowed(expression: string): boolean {
  const bare = expression.trim();
  const choices = outside(bare, ' OR ');
  if (choices.length > 1) return choices.some(isAllowed);
  const parts = outside(bare, ' AND ');
  if (parts.length > 1) return parts.every(isAllowed);
  if (bare.startsWith('(') && bare.endsWith(')')) return isAllowed(bare.slice(1, -1));
  return Object.hasOwn(allowedLicences, bare);
}

/** Parts an expression at a word, but not within brackets. */
function outside(expression: string, word: string): string[] {
  const parts = [''];
  for (const piece of expression.split(word)) {
    const last = parts.at(-1) ?? '';
    const open = last.split('(').length > last.split(')').length;
    if (open) parts.push(`${parts.pop() ?? ''}${word}${piece}`);
    else parts.push(piece);
  }
  return parts.slice(1);
}
