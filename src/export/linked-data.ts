import { datasetDescription, dataset } from './dataset.ts';
import type { Directory } from '../directory/directory.ts';
import { citiesOfRound } from '../directory/members.ts';
import { known, reference, type LinkedNode, type LinkedValue, type Vocabulary } from './linked-nodes.ts';
import { awardName, conferenceName, roundName } from './names-of-events.ts';
import { awardRecords } from './records/award.ts';
import { recordOfCity } from './records/city.ts';
import { recordOfConference } from './records/conference.ts';
import { recordOfCountry } from './records/country.ts';
import { recordOfPractice } from './records/practice.ts';
import { recordOfRound } from './records/round.ts';
import { fieldOf, stampsOf, type DataRecord } from './records/stamps.ts';

/** Terms of schema.org; the context stands in each file. */
export const schemaOrg: Vocabulary = { base: 'https://schema.org/', prefixes: {} };

const isAddress = (source: string) => /^https?:\/\//.test(source);
const cited = (sources: readonly string[]): LinkedValue[] =>
  sources.map((source) => (isAddress(source) ? reference(source) : source));

/** Returns functions that make one thing of the directory a node of schema.org, with addresses below an origin. */
export function linkedThings(directory: Directory, origin: string) {
  const at = (page: string) => reference(origin + page);
  const wholeDataset = at('/data/');

  /** Fields that schema.org has no word for; they are named as in the tables. */
  const further = (record: DataRecord, names: readonly string[]): LinkedNode[] =>
    [...names, 'edition', 'release'].flatMap((name) =>
      [fieldOf(record, name)]
        .flat()
        .filter((value) => value !== null)
        .map((value) => ({ '@type': 'PropertyValue', name, value })),
    );

  const city = (id: string): LinkedNode => {
    const record = recordOfCity(directory, directory.city(id));
    const names = ['number', 'joined_from', 'joined_to', 'joined_basis', 'evidence', 'status', 'doubt'];
    return {
      '@type': 'City',
      ...at(record.page),
      ...known({
        name: record.name,
        alternateName: record.other_names,
        url: at(record.page),
        containedInPlace: at(`/countries/${record.country}/`),
        geo: { '@type': 'GeoCoordinates', latitude: record.latitude, longitude: record.longitude },
        sameAs: record.geonames === null ? null : reference(`https://sws.geonames.org/${record.geonames}/`),
        additionalProperty: further(record, [...names, 'population', 'awards', 'sources']),
        subjectOf: [wholeDataset, ...record.practices.map((practice) => at(`/practices/${practice}/`))],
      }),
    };
  };

  const country = (id: string): LinkedNode => {
    const record = recordOfCountry(directory, directory.country(id));
    const counts = ['cities_confirmed', 'cities_unconfirmed', 'cities_unnamed'];
    return {
      '@type': 'Country',
      ...at(record.page),
      ...known({
        name: record.name,
        alternateName: record.also_known_as,
        url: at(record.page),
        identifier: [record.id.toUpperCase(), record.iso3.toUpperCase(), record.m49],
        containedInPlace: at(`/regions/${record.region}/`),
        additionalProperty: further(record, counts),
        subjectOf: wholeDataset,
      }),
    };
  };

  const region = ({ id, name, description }: Directory['regions'][number]): LinkedNode => ({
    '@type': 'Place',
    ...at(`/regions/${id}/`),
    name,
    description,
    url: at(`/regions/${id}/`),
  });

  const practice = (id: string): LinkedNode => {
    const record = recordOfPractice(directory, directory.practice(id));
    return {
      '@type': 'Article',
      ...at(record.page),
      ...known({
        headline: record.title,
        abstract: record.summary,
        url: at(record.page),
        inLanguage: 'en',
        about: at(`/cities/${record.city}/`),
        audience: { '@type': 'Audience', audienceType: record.audience },
        keywords: record.themes.map((theme) => directory.theme(theme).name),
        creativeWorkStatus: record.status,
        datePublished: record.added,
        dateModified: record.changed,
        citation: cited(record.sources),
        isPartOf: wholeDataset,
        license: reference(dataset.licence.path),
        additionalProperty: further(record, ['city_status', 'city_doubt', 'confidence', 'own_account']),
      }),
    };
  };

  const conference = (year: string): LinkedNode => {
    const entry = directory.conference(year);
    const record = recordOfConference(directory, entry);
    return {
      '@type': 'Event',
      ...at(record.page),
      ...known({
        name: conferenceName(entry),
        description: record.theme,
        url: at(record.page),
        startDate: record.start,
        endDate: record.end,
        location: record.host === null ? record.place : at(`/cities/${record.host}/`),
        subjectOf: [wholeDataset, ...cited(record.sources)],
        additionalProperty: further(record, ['host_status', 'host_doubt']),
      }),
    };
  };

  const awardRound = (year: string): LinkedNode => {
    const award = directory.award(year);
    const records = awardRecords(directory).filter((record) => record.conference === award.conference);
    return {
      '@type': 'Event',
      ...at(`/awards/${year}/`),
      ...known({
        name: awardName(award),
        url: at(`/awards/${year}/`),
        startDate: award.awardDate,
        superEvent: at(`/conferences/${award.conference}/`),
        about: records.map((record) => at(`/cities/${record.city}/`)),
        additionalProperty: further(stampsOf(directory, award), []),
        subjectOf: wholeDataset,
      }),
    };
  };

  const admission = (id: string): LinkedNode => {
    const round = directory.round(id);
    const record = recordOfRound(directory, round);
    return {
      '@type': 'Event',
      ...at(record.page),
      ...known({
        name: roundName(round),
        url: at(record.page),
        startDate: record.date ?? String(record.from),
        endDate: record.date ?? String(record.to),
        about: citiesOfRound(directory, id).map((member) => at(`/cities/${member.id}/`)),
        additionalProperty: further(record, ['admitted_cities', 'named', 'unconfirmed']),
        subjectOf: [wholeDataset, ...cited(record.sources)],
      }),
    };
  };

  const atlas = (): LinkedNode => ({
    '@type': 'Dataset',
    ...wholeDataset,
    name: dataset.title,
    description: datasetDescription(directory),
    url: wholeDataset,
    version: directory.content.release.version,
    datePublished: directory.content.release.date,
    temporalCoverage: directory.edition.id,
    license: reference(dataset.licence.path),
    isAccessibleForFree: true,
    keywords: dataset.keywords,
    creator: { '@type': 'Organization', name: dataset.creator },
  });

  return { atlas, region, country, city, practice, conference, awardRound, admission };
}

/** Everything that the directory holds, as nodes of schema.org whose addresses are those of our pages. */
export function linkedData(directory: Directory, origin: string): LinkedNode[] {
  const things = linkedThings(directory, origin);
  const of = (entries: readonly { id: string }[], make: (id: string) => LinkedNode) =>
    entries.map(({ id }) => make(id));
  return [
    things.atlas(),
    ...directory.regions.map(things.region),
    ...of(directory.countries, things.country),
    ...of(directory.cities, things.city),
    ...of(directory.practices, things.practice),
    ...of(directory.conferences, things.conference),
    ...of(directory.awards, things.awardRound),
    ...of(directory.rounds, things.admission),
  ];
}
