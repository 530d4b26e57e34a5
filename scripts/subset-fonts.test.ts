import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import messages from '../src/i18n/messages/en.json' with { type: 'json' };
import { directory } from '../tests/directory.ts';
import { latin, latinExtended, latinRare } from './subset-fonts.ts';

/** Every text that the heading font sets: names, titles and the texts of the interface. */
function headings(): string {
  const { content } = directory;
  return [
    ...content.cities.map(({ name }) => name),
    ...content.countries.flatMap(({ name, shortName }) => [name, shortName]),
    ...[...content.regions, ...content.themes, ...content['key-features'], ...content.clusters].map(
      ({ name }) => name,
    ),
    ...[...content.practices, ...content.documents, ...content.milestones, ...content.pages].map(
      ({ title }) => title,
    ),
    ...content.conferences.flatMap(({ theme, place }) => [theme, place ?? '']),
    ...content['key-features'].map(({ wording }) => wording),
    ...[...content.regions, ...content.themes, ...content['key-features']].map(
      ({ description }) => description,
    ),
    JSON.stringify(messages),
  ].join('');
}

test('the heading font holds every letter of names, titles and headings', () => {
  const held = new Set([...latin, ...latinRare, ...latinExtended]);
  // What JSON adds around the texts themselves.
  const syntax = new Set('{}[]\\');
  const missing = [...new Set(headings())].filter((letter) => !held.has(letter) && !syntax.has(letter));
  expect(missing).toEqual([]);
});

/** The letters that the style sheet says a file of the font holds. */
function rangeOf(file: string): (letter: string) => boolean {
  const face = readFileSync('src/styles/font.css', 'utf8')
    .split('@font-face')
    .find((part) => part.includes(`/${file}'`));
  const ranges = (/unicode-range:([^;]+);/.exec(face ?? '')?.[1] ?? '').split(',').map((range) => {
    const [from = NaN, to = from] = range
      .trim()
      .slice(2)
      .split('-')
      .map((code) => parseInt(code, 16));
    return { from, to };
  });
  return (letter) =>
    ranges.some(
      ({ from, to }) => Number(letter.codePointAt(0)) >= from && Number(letter.codePointAt(0)) <= to,
    );
}

test('the style sheet sends each letter to the file that holds it', () => {
  const [isRare, isExtended] = ['serif-latin-rare.woff2', 'serif-latin-extended.woff2'].map(rangeOf);
  for (const letter of latin)
    expect([letter, isRare?.(letter), isExtended?.(letter)]).toEqual([letter, false, false]);
  for (const letter of latinRare)
    expect([letter, isRare?.(letter), isExtended?.(letter)]).toEqual([letter, true, false]);
  for (const letter of latinExtended)
    expect([letter, isRare?.(letter), isExtended?.(letter)]).toEqual([letter, false, true]);
});
