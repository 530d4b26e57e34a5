import type { Point } from '../../../src/geo/distance.ts';
import type { City, Practice } from '../../../src/schemas/index.ts';
import type { Random } from '../../validate/mutation/random.ts';

/** Host of the sources of everything synthetic: kept free for examples by RFC 2606, so that it is nobody's. */
export const host = 'example.org';
/** GeoNames gives no numbers as high as these. */
const GEONAMES_FROM = 900_000_000;
/** Years in which synthetic cities joined; each has a round of its own. */
export const years = [2025, 2026] as const;
/** Sentences of a synthetic practice and words of a sentence, about as many as real ones have. */
const SENTENCES = { least: 3, more: 4 };
const WORDS = { least: 8, more: 8 };

/** The number that stands in every name of something synthetic: “00042”. */
export const numeral = (number: number): string => String(number).padStart(5, '0');

/** Names that nobody takes for those of a city, in as many languages and scripts as the names of real ones. */
const otherNames = [
  'Ville synthétique',
  'Ciudad sintética',
  'Kunstliche Stadt',
  'Синтетический город',
  'مدينة اصطناعية',
  '合成城市',
  '합성 도시',
];

const source = (number: number) => `https://${host}/synthetic/${numeral(number)}`;

/** A synthetic city at a point, of about the size of a real one. */
export function syntheticCity(number: number, like: City, location: Point, date: string, random: Random) {
  const known = like.population !== null;
  return {
    name: `Synthetic City ${numeral(number)}`,
    displayName: 'unseen',
    country: like.country,
    region: like.region,
    admitted: { year: random.pick(years), basis: 'stated' },
    evidence: 'secondary',
    statusIn2024: like.statusIn2024,
    doubt: like.statusIn2024 === 'unconfirmed' ? 'This city is synthetic.' : null,
    location: { ...location, precision: 'city', basis: known ? 'geonames' : 'editor' },
    geonames: known ? GEONAMES_FROM + number : null,
    population: like.population === null ? null : Math.ceil(like.population * (0.5 + random.next())),
    timezone: like.timezone,
    subdivision: like.subdivision,
    otherNames: otherNames.map((name) => `${name} ${numeral(number)}`),
    sources: [source(number)],
    editorNote: null,
    added: date,
    changed: date,
  };
}

/** A synthetic practice of a city with the themes and readers of a real one; its text is words drawn by lot. */
export function syntheticPractice(number: number, city: string, like: Practice, date: string) {
  return {
    city,
    title: `Synthetic practice ${numeral(number)}`,
    summary: `A synthetic practice, number ${numeral(number)}, for measuring the build.`,
    programme: `Synthetic programme ${numeral(number)}`,
    started: null,
    startedBasis: null,
    status: 'running',
    themes: like.themes,
    keyFeatures: like.keyFeatures,
    sdgs: like.sdgs,
    audience: 'Nobody: this practice is synthetic',
    audienceGroups: like.audienceGroups,
    partners: [],
    results: null,
    problem: null,
    runBy: null,
    needs: { staff: null, money: null, places: null, law: null },
    evidenceKind: null,
    difficulties: null,
    readOn: null,
    confidence: 'medium',
    ownAccount: false,
    sources: [source(number)],
    editorNote: null,
    added: date,
    changed: date,
  };
}

/** Sentences of words drawn by lot. */
export function wordsByLot(words: readonly string[], random: Random): string {
  const sentence = () => {
    const drawn = Array.from({ length: WORDS.least + random.below(WORDS.more) }, () => random.pick(words));
    return `Synthetic ${drawn.join(' ')}.`;
  };
  return Array.from({ length: SENTENCES.least + random.below(SENTENCES.more) }, sentence).join(' ');
}
