import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { cityParagraph } from './city-paragraph.ts';
import { countryInSentence } from './country-in-sentence.ts';
import { ui } from './ui.ts';

const here = ui(undefined);
const told = (id: string) => cityParagraph(here, directory, directory.city(id)).join(' ');
const rows = directory.cities.map((city) => [city.id, city] as const);
/** The numbers of a text, without those that its names hold. */
const numbers = (text: string, names: readonly string[]) =>
  (names.reduce((rest, name) => rest.replaceAll(name, ''), text).match(/\d+/g) ?? []).map(Number);

test.each(rows)('%s is told in plain sentences', (_, city) => {
  const sentences = cityParagraph(here, directory, city);
  expect(sentences.length).toBeGreaterThanOrEqual(3);
  expect(new Set(sentences).size).toBe(sentences.length);
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^(\p{Lu}|'s-H|\d+ practices)/u);
    expect(sentence).toMatch(/[^.]\.$/);
    expect(sentence).not.toMatch(/undefined|null|NaN|[{}]|\s{2}|\s[.,;:]|\(\)|, \.|the the/);
    expect(sentence).not.toMatch(/(^| )(a [aeio]|an [^aeiou])|\b(one of|of the) 1 /i);
    expect(sentence).not.toMatch(/\b1 (cities|practices|named member cities|other themes)\b/);
    expect(sentence).not.toMatch(/\b(?!1\b)\d+ (city|practice|theme|other theme)\b/);
  }
});

test.each(rows)('every number about %s is one of the directory', (_, city) => {
  const practices = directory.practices.filter((practice) => practice.city === city.id);
  const themes = directory.themes
    .map(({ id }) => practices.filter((practice) => practice.themes.includes(id)).length)
    .filter((count) => count > 0)
    .toSorted((a, b) => b - a);
  const compatriots = directory.cities.filter(({ country }) => country === city.country).length;
  const unconfirmed = city.statusIn2024 === 'unconfirmed';
  const expected = [
    ...(unconfirmed ? [14, 2024] : []),
    ...('year' in city.admitted ? [city.admitted.year] : [city.admitted.from, city.admitted.to]),
    ...(compatriots > 1 ? [compatriots] : []),
    ...directory.awards
      .filter(({ cities }) => cities.some((winner) => winner.city === city.id))
      .map(({ id }) => Number(id))
      .toReversed(),
    ...[practices.length, ...themes.slice(0, 5), themes.length - 5].filter((count) => count > 1),
  ];
  const names = [city.name, countryInSentence(directory.country(city.country))];
  expect(numbers(told(city.id), names)).toEqual(expected);
});

test.each(rows)('the membership of %s is told no surer than it is known', (_, city) => {
  const text = told(city.id);
  const unconfirmed = city.statusIn2024 === 'unconfirmed';
  expect(text.includes('No source read so far confirms')).toBe(unconfirmed);
  expect(text.includes('it as a member')).toBe(!unconfirmed);
  expect(/named member cit|the first of/.test(text)).toBe(!unconfirmed);
  expect(text.includes('infer')).toBe(city.admitted.basis === 'inferred');
  expect(text.includes('UNESCO names it')).toBe(!unconfirmed && city.evidence === 'unesco');
  expect(text.includes('the press')).toBe(city.evidence === 'secondary');
});

test('a member with everything, one that is alone, and one that is in doubt', () => {
  expect(told('cork')).toBe(
    'Cork joined the UNESCO Global Network of Learning Cities in 2015. UNESCO names it as a member. It was the first of the 4 named member cities in Ireland to join. It received the UNESCO Learning City Award in 2015 and 2024. One practice is described below, under “Equity and inclusion” and “Family and community learning”.',
  );
  expect(told('guediawaye')).toMatch(
    /^No source read so far confirms that Guédiawaye was a member of the .* on 14 February 2024\. A source says that it joined in 2020\. What is known comes from UNESCO/,
  );
});
