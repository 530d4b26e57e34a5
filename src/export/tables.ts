import type { Directory } from '../directory/directory.ts';
import { awardsOfCity } from '../directory/awards.ts';
import { admissionYear, roundOf } from '../directory/members.ts';
import { practicesOfCity } from '../directory/practices.ts';
import type { Source } from '../schemas/common.ts';
import { toCsv } from './csv.ts';

/** Several values in one cell. */
const joined = (values: readonly (string | number)[]) => values.join('; ');
const addresses = (sources: readonly Source[]) =>
  joined(sources.map((source) => (typeof source === 'string' ? source : source.print)));

/** All named members as CSV, one row a city, with the state of each and the edition and release it is from. */
export function citiesCsv(directory: Directory): string {
  const { edition, content } = directory;
  const header = [
    'id',
    'number',
    'name',
    'country',
    'country_name',
    'region',
    'joined_from',
    'joined_to',
    'joined_basis',
    'round',
    'evidence',
    'status_2024',
    'doubt',
    'latitude',
    'longitude',
    'point_precision',
    'point_basis',
    'geonames',
    'population',
    'awards',
    'practices',
    'sources',
    'edition',
    'release',
  ];
  const rows = directory.cities.map((city) => [
    city.id,
    content.ids[city.id] ?? null,
    city.name,
    city.country,
    directory.country(city.country).name,
    city.region,
    'year' in city.admitted ? city.admitted.year : city.admitted.from,
    admissionYear(city),
    city.admitted.basis,
    roundOf(directory, city).id,
    city.evidence,
    city.statusIn2024,
    city.doubt,
    city.location.latitude,
    city.location.longitude,
    city.location.precision,
    city.location.basis,
    city.geonames,
    city.population,
    joined(awardsOfCity(directory, city.id).map(({ award }) => award.id)),
    practicesOfCity(directory, city.id).length,
    addresses(city.sources),
    edition.id,
    content.release.version,
  ]);
  return toCsv(header, rows);
}

/** All practices as CSV, one row a practice, with the state of its city's membership. */
export function practicesCsv(directory: Directory): string {
  const { edition, content } = directory;
  const header = [
    'id',
    'title',
    'city',
    'city_name',
    'country',
    'region',
    'city_status_2024',
    'programme',
    'started',
    'started_basis',
    'status',
    'themes',
    'key_features',
    'sdgs',
    'audience',
    'partners',
    'results',
    'confidence',
    'sources',
    'edition',
    'release',
  ];
  const rows = directory.practices.map((practice) => {
    const city = directory.city(practice.city);
    return [
      practice.id,
      practice.title,
      city.id,
      city.name,
      city.country,
      city.region,
      city.statusIn2024,
      practice.programme,
      practice.started,
      practice.startedBasis,
      practice.status,
      joined(practice.themes),
      joined(practice.keyFeatures),
      joined(practice.sdgs),
      practice.audience,
      joined(practice.partners),
      practice.results,
      practice.confidence,
      addresses(practice.sources),
      edition.id,
      content.release.version,
    ];
  });
  return toCsv(header, rows);
}
