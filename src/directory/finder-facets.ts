import type { City, Practice } from '../schemas/index.ts';
import { audienceGroups } from '../schemas/practice.ts';
import { awardsOfCity } from './awards.ts';
import { completenessBand, completenessBands } from './completeness.ts';
import { byName, type Directory } from './directory.ts';
import { citiesOfRegion, isUnconfirmed, roundOf } from './members.ts';
import { practicesOfCity } from './practices.ts';
import { sizeBand, sizeBands } from './size-bands.ts';

/** A facet of a finder: its options in the order shown, and the options of an item. */
export interface Facet<Item> {
  key: string;
  options: readonly string[];
  of(item: Item): readonly string[];
  /** The page that shows an option's items without script; null where there is none. */
  page(option: string): string | null;
}

const sizes = [...sizeBands.map(({ id }) => id), 'unknown'];

/** Facets of the directory that the map filters by too: those that say something about places. */
export const mapFacets: readonly string[] = ['region', 'theme', 'award', 'size', 'evidence'];

/** The facets of the directory of cities, in the order of the page and of the address. */
export function cityFacets(directory: Directory): Facet<City>[] {
  const practiceValues = (city: City, of: (practice: Practice) => readonly string[]) => [
    ...new Set(practicesOfCity(directory, city.id).flatMap(of)),
  ];
  return [
    {
      key: 'region',
      options: directory.regions.map(({ id }) => id),
      of: (city) => [city.region],
      page: (option) => `/regions/${option}/`,
    },
    {
      key: 'country',
      options: directory.countries.toSorted((a, b) => byName(a.shortName, b.shortName)).map(({ id }) => id),
      of: (city) => [city.country],
      page: (option) => `/countries/${option}/`,
    },
    {
      key: 'theme',
      options: directory.themes.map(({ id }) => id),
      of: (city) => practiceValues(city, ({ themes }) => themes),
      page: (option) => `/themes/${option}/`,
    },
    {
      key: 'feature',
      options: directory.keyFeatures.map(({ id }) => id),
      of: (city) => practiceValues(city, ({ keyFeatures }) => keyFeatures),
      page: (option) => `/key-features/${option}/`,
    },
    {
      key: 'award',
      options: directory.awards.map(({ id }) => id),
      of: (city) => awardsOfCity(directory, city.id).map(({ award }) => award.id),
      page: (option) => `/awards/${option}/`,
    },
    {
      key: 'joined',
      options: directory.rounds.map(({ id }) => id),
      of: (city) => [roundOf(directory, city).id],
      page: (option) => `/rounds/${option}/`,
    },
    { key: 'size', options: sizes, of: (city) => [sizeBand(city.population)], page: () => null },
    {
      key: 'evidence',
      options: ['confirmed', 'unconfirmed', 'unesco', 'secondary'],
      of: (city) => [isUnconfirmed(city) ? 'unconfirmed' : 'confirmed', city.evidence],
      page: () => null,
    },
    {
      key: 'practices',
      options: ['yes', 'no'],
      of: (city) => [practicesOfCity(directory, city.id).length > 0 ? 'yes' : 'no'],
      page: () => null,
    },
  ];
}

/** The facets of the finder of practices. */
export function practiceFacets(directory: Directory): Facet<Practice>[] {
  const cityOf = (practice: Practice) => directory.city(practice.city);
  const goals = [...new Set(directory.practices.flatMap(({ sdgs }) => sdgs))].toSorted((a, b) => a - b);
  const countries = new Set(directory.practices.map((practice) => cityOf(practice).country));
  return [
    {
      key: 'theme',
      options: directory.themes.map(({ id }) => id),
      of: ({ themes }) => themes,
      page: (option) => `/themes/${option}/`,
    },
    {
      key: 'audience',
      options: audienceGroups,
      of: (practice) => practice.audienceGroups,
      page: () => null,
    },
    {
      key: 'feature',
      options: directory.keyFeatures.map(({ id }) => id),
      of: ({ keyFeatures }) => keyFeatures,
      page: (option) => `/key-features/${option}/`,
    },
    {
      key: 'goal',
      options: goals.map(String),
      of: ({ sdgs }) => sdgs.map(String),
      page: () => null,
    },
    {
      key: 'region',
      options: directory.regions
        .filter(({ id }) => citiesOfRegion(directory, id).length > 0)
        .map(({ id }) => id),
      of: (practice) => [cityOf(practice).region],
      page: (option) => `/regions/${option}/`,
    },
    {
      key: 'country',
      options: directory.countries
        .filter(({ id }) => countries.has(id))
        .toSorted((a, b) => byName(a.shortName, b.shortName))
        .map(({ id }) => id),
      of: (practice) => [cityOf(practice).country],
      page: (option) => `/countries/${option}/`,
    },
    {
      key: 'size',
      options: sizes,
      of: (practice) => [sizeBand(cityOf(practice).population)],
      page: () => null,
    },
    {
      key: 'results',
      options: ['yes', 'no'],
      of: ({ results }) => [results === null ? 'no' : 'yes'],
      page: () => null,
    },
    {
      key: 'winner',
      options: ['yes', 'no'],
      of: ({ city }) => [awardsOfCity(directory, city).length > 0 ? 'yes' : 'no'],
      page: () => null,
    },
    {
      key: 'status',
      options: ['running', 'plan', 'ended', 'unknown'],
      of: ({ status }) => [status ?? 'unknown'],
      page: () => null,
    },
    {
      key: 'answered',
      options: completenessBands,
      of: (practice) => [completenessBand(practice)],
      page: () => null,
    },
  ];
}
