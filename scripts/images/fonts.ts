import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Font } from 'satori';
import { once } from '../../src/geo/atlas.ts';
import { scriptOf } from '../../src/names/script.ts';

/** The package with the letters of a script. Arabic: other fonts set their dots as marks, which satori puts in wrong places. */
const packages: Readonly<Record<string, string>> = {
  Arabic: 'scheherazade-new',
  Han: 'cactus-classical-serif',
  Hangul: 'gowun-batang',
  Thai: 'noto-serif-thai',
};
const serif = 'source-serif-4';

/** A part of a font: some letters in a file of their own. */
interface Part {
  family: string;
  holds: (character: number) => boolean;
  font: (weight: 400 | 600) => Font;
}

const require = createRequire(import.meta.url);

/** Reads a list such as “U+41,U+61-7a”. */
function inRanges(list: string): (character: number) => boolean {
  const ranges = list.split(',').map((range) => {
    const [from = NaN, to = from] = range
      .trim()
      .replace(/^U\+/, '')
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return [from, to] as const;
  });
  return (character) => ranges.some(([from, to]) => character >= from && character <= to);
}

function partsOf(name: string): Part[] {
  const folder = dirname(require.resolve(`@fontsource/${name}/package.json`));
  const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  return Object.entries(ranges).map(([subset, list]) => {
    const family = `${name}-${subset.replace(/[[\]]/g, '')}`;
    return {
      family,
      holds: inRanges(list),
      font: (weight) => {
        const file = join(folder, 'files', `${family}-${weight}-normal.woff`);
        if (!existsSync(file)) throw new Error(`@fontsource/${name} has no ${family} of weight ${weight}.`);
        return { name: family, weight, style: 'normal', data: readFileSync(file) };
      },
    };
  });
}

const serifParts = once(() => partsOf(serif));
const partsByScript = new Map(
  Object.entries(packages).map(([script, name]) => [script, once(() => partsOf(name))]),
);

/** The parts that set a text. */
function partsFor(text: string): Part[] {
  const own = partsByScript.get(scriptOf(text))?.() ?? [];
  const found = new Set<Part>();
  for (const letter of text) {
    const part = [...own, ...serifParts()].find(({ holds }) => holds(letter.codePointAt(0) ?? 0));
    if (!part) throw new Error(`No font has “${letter}” of “${text}”.`);
    found.add(part);
  }
  return [...found];
}

/** Returns the families that set a text, as satori wants them. Throws at a letter that no font has. */
export const familiesFor = (text: string): string =>
  partsFor(text)
    .map(({ family }) => family)
    .join(', ');

/** Returns the fonts of some names in other scripts, and the serif in the two weights of a card. */
export function fontsFor(names: readonly string[]): Font[] {
  const parts = new Set(names.flatMap(partsFor));
  for (const part of serifParts()) parts.delete(part);
  return [
    ...serifParts().flatMap(({ font }) => [font(400), font(600)]),
    ...[...parts].map(({ font }) => font(400)),
  ];
}

/** The families of the serif, for what is in Latin script. */
export const serifFamilies = once(() =>
  serifParts()
    .map(({ family }) => family)
    .join(', '),
);
