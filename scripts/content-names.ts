import type { Content } from '../src/schemas/index.ts';

/** A word in Latin letters, with an apostrophe within it. */
const word = /[\p{Script=Latin}\p{M}]+(?:['’][\p{Script=Latin}\p{M}]+)*/gu;

/** The different words of some names, in alphabetical order. */
export function wordsOf(names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => name.match(word) ?? []))].toSorted();
}

/**
 * Every word of the names that content/ holds: places, countries, programmes, partners, sites of sources. How a name is
 * spelled is its owner's to say, and no dictionary's.
 */
export function contentNames({ cities, countries, practices, conferences, sites }: Content): string[] {
  const capitalised = (names: readonly string[]) => wordsOf(names).filter((name) => /\p{Lu}/u.test(name));
  const names = [
    ...cities.flatMap(({ id, name, otherNames, subdivision }) => [id, name, ...otherNames, subdivision]),
    ...countries.flatMap(({ id, name, shortName, iso3 }) => [id, name, shortName, iso3]),
    ...practices.map(({ programme }) => programme),
    // Here names stand among ordinary words, which a dictionary must know.
    ...practices.flatMap(({ partners }) => capitalised(partners)),
    ...conferences.flatMap(({ place, organisers }) => capitalised([place ?? '', organisers ?? ''])),
    ...capitalised(Object.values(sites)),
  ];
  return wordsOf(names.filter((name) => typeof name === 'string'));
}
