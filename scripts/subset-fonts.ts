/**
 * Cuts the heading font down to the characters that names, titles and headings use.
 * Run it when scripts/subset-fonts.test.ts says that a character is missing: `node scripts/subset-fonts.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const files = fileURLToPath(new URL('../src/assets/fonts/', import.meta.url));
const source = createRequire(import.meta.url).resolve('@fontsource-variable/source-serif-4/package.json');

/** Weights the headings use: regular for large type, semibold for small. */
const weights = { min: 400, max: 600 };

/**
 * What most pages need. This file is preloaded on every page, and fits the first flight of a connection, 14.6 kB: one round trip
 * less before the text stands.
 */
export const latin = [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 (),-.:;?',
  ...'\u0027\u00a0–’',
  ...'áãçèéíóôü',
].join('');

/** Letters and signs that few pages show in a heading; a browser fetches this file only for a page that shows one of them. */
export const latinRare = ['!"#%&*+/=@_', '±·×—‘“”…', 'ÁÉÍÓÚàâäåæêëîïñõöøúû'].join('');

/** Latin letters of other European names, fetched like the rare ones. */
export const latinExtended = 'ăąćĆčČęěğĞİıłŁńňőřśŚşŞšŠťűůźżžŽșȘțȚ';

async function write(subset: 'latin' | 'latin-ext', characters: string, name: string) {
  const font = readFileSync(join(source, `../files/source-serif-4-${subset}-wght-normal.woff2`));
  const cut = await subsetFont(font, characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
    // Ligatures, small capitals and old figures are a quarter of the file, and no heading asks for them.
    keepFeatures: ['kern'],
    noLayoutClosure: true,
    // Names of styles, baselines and hints for old screens; without GDEF, semibold letters stand as close as regular ones.
    dropTables: ['BASE', 'GDEF', 'STAT', 'gasp', 'prep'],
    noHinting: true,
  });
  writeFileSync(join(files, name), cut);
  console.log(`${name}: ${cut.length} bytes, ${[...characters].length} characters`);
}

if (import.meta.main) {
  await write('latin', latin, 'serif-latin.woff2');
  await write('latin', latinRare, 'serif-latin-rare.woff2');
  await write('latin-ext', latinExtended, 'serif-latin-extended.woff2');
}
