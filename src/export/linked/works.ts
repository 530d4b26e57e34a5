import type { Directory } from '../../directory/directory.ts';
import { dataset, datasetDescription } from '../dataset.ts';
import { recordOfPractice } from '../records/practice.ts';
import { known, reference, type LinkedNode } from '../linked-nodes.ts';
import { cited, linker } from './linker.ts';

/** Returns functions that make the dataset and a practice works of schema.org. */
export function workThings(directory: Directory, origin: string) {
  const { at, further, wholeDataset } = linker(origin);

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

  const practice = (id: string): LinkedNode => {
    const record = recordOfPractice(directory, directory.practice(id));
    return {
      '@type': 'Article',
      ...at(record.page),
      ...known({
        headline: record.title,
        abstract: record.summary,
        articleBody: record.text,
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

  return { atlas, practice };
}
