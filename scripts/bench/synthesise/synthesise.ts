import type { City, Content } from '../../../src/schemas/index.ts';
import { printFrontMatter, printJson } from '../../content/print.ts';
import { seeded, type Random } from '../../validate/mutation/random.ts';
import { host, numeral, syntheticCity, syntheticPractice, wordsByLot, years } from './entries.ts';
import { openPlaces } from './places.ts';

const SEED = 356;
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Returns so many synthetic cities by their id, each beside a real one that is drawn by lot: a country grows as it stands. */
function citiesBeside(content: Content, count: number, random: Random) {
  const m49 = new Map(content.countries.map((country) => [country.id, country.m49]));
  const places = openPlaces(
    content.cities.map(({ location }) => location),
    random,
  );
  const drawn = new Map<string, ReturnType<typeof syntheticCity> & Pick<City, 'country' | 'region'>>();
  while (drawn.size < count) {
    const like = random.pick(content.cities);
    const location = places.beside(like.location, m49.get(like.country) ?? '');
    if (!location) continue;
    const number = drawn.size + 1;
    drawn.set(
      `synthetic-city-${numeral(number)}`,
      syntheticCity(number, like, location, content.release.date, random),
    );
  }
  return drawn;
}

/** The words of real summaries, without names and numbers. */
const plainWords = ({ practices }: Content) => [
  ...new Set(practices.flatMap(({ summary }) => summary.match(/(?<![\w'’-])[a-z]{3,}(?![\w'’-])/g) ?? [])),
];

function practiceFiles(content: Content, cities: readonly string[], random: Random): [string, string][] {
  const count = Math.round((content.practices.length / content.cities.length) * cities.length);
  const words = plainWords(content);
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const like = random.pick(content.practices);
    const practice = syntheticPractice(number, random.pick(cities), like, content.release.date);
    return [
      `content/practices/synthetic-practice-${numeral(number)}.mdx`,
      `${printFrontMatter(practice)}\n${wordsByLot(words, random)}\n`,
    ];
  });
}

/** The edition of the synthetic network: its total is what is named and not named, so that the books balance. */
function editionFile(content: Content, size: number): [string, string] {
  const real = content.editions.find(({ id }) => id === content.release.edition);
  if (!real) throw new Error(`There is no edition ${content.release.edition}.`);
  const { published, unnamedCities, unnamedCountries, snapshot } = real;
  const { date } = content.release;
  const cities = size + sum(unnamedCities.map(({ count }) => count));
  return [
    `content/editions/${date}.json`,
    printJson({
      published: { ...published, cities },
      readUntil: date,
      unnamedCities,
      unnamedCountries,
      note: 'This edition is synthetic: it was made to measure how the build grows.',
      snapshot,
      sources: [`https://${host}/synthetic/`],
      added: date,
      changed: date,
    }),
  ];
}

const printSorted = (value: Record<string, unknown>) =>
  printJson(Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))));

const roundFile = (year: number, date: string): [string, string] => [
  `content/rounds/${year}.json`,
  printJson({
    name: String(year),
    from: year,
    to: year,
    date: null,
    milestone: null,
    description: 'This round is synthetic.',
    sources: [`https://${host}/synthetic/`],
    added: date,
    changed: date,
  }),
];

/**
 * Returns the files that make a network of `size` cities of the real content: the real members first, then synthetic ones, with
 * practices in proportion, rounds and an edition of their own. The same for the same size.
 * Throws where the size is less than that of the real content.
 */
export function synthesised(content: Content, size: number): Map<string, string> {
  const count = size - content.cities.length;
  if (count < 1)
    throw new RangeError(`${size} cities are not more than the ${content.cities.length} real ones.`);
  const random = seeded(SEED + size);
  const cities = citiesBeside(content, count, random);
  const { date } = content.release;
  const free = Math.max(...Object.values(content.ids)) + 1;
  const numbers = [...cities.keys()].map((id, index) => [id, free + index] as const);
  return new Map([
    ...[...cities].map(([id, city]): [string, string] => [`content/cities/${id}.json`, printJson(city)]),
    ...practiceFiles(content, [...cities.keys()], random),
    ...years.map((year) => roundFile(year, date)),
    editionFile(content, size),
    ['content/ids.json', printSorted({ ...content.ids, ...Object.fromEntries(numbers) })],
    ['content/sites.json', printSorted({ ...content.sites, [host]: 'Synthetic source' })],
    ['content/release.json', printJson({ ...content.release, edition: date })],
  ]);
}
