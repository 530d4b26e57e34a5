import type { Directory } from '../directory/directory.ts';

/** What every description of the dataset says of it; the same as CITATION.cff and LICENSE-content. */
export const dataset = {
  name: 'learning-cities-atlas',
  title: 'Learning Cities Atlas: a directory of the UNESCO Global Network of Learning Cities',
  creator: 'Learning Cities Atlas contributors',
  licence: {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
  keywords: ['learning cities', 'lifelong learning', 'UNESCO Global Network of Learning Cities'],
  /** Whose data is part of it; LICENSE-content names their licences. */
  sources: [
    { title: 'GeoNames (CC BY 4.0)', path: 'https://www.geonames.org/' },
    { title: 'KOSTAT, municipal boundaries of 2013 (free to share or remix)' },
    { title: 'Unicode CLDR', path: 'https://cldr.unicode.org/' },
  ],
} as const;

/** One paragraph on what the dataset holds and what it does not. */
export const datasetDescription = ({ edition, content }: Directory): string =>
  `Member cities with the source of each fact, countries, practices, admission rounds, award rounds and conferences. Edition of ${edition.id}, release ${content.release.version}. Members that no source confirms for the edition are marked. Independent of UNESCO.`;
