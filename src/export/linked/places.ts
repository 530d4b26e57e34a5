import type { Directory } from '../../directory/directory.ts';
import { recordOfCity } from '../records/city.ts';
import { recordOfCountry } from '../records/country.ts';
import { known, reference, type LinkedNode } from '../linked-nodes.ts';
import { linker } from './linker.ts';

/** Returns functions that make a region, country or city a place of schema.org. */
export function placeThings(directory: Directory, origin: string) {
  const { at, further, wholeDataset } = linker(origin);

  const region = ({ id, name, description }: Directory['regions'][number]): LinkedNode => ({
    '@type': 'Place',
    ...at(`/regions/${id}/`),
    name,
    description,
    url: at(`/regions/${id}/`),
  });

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

  return { region, country, city };
}
