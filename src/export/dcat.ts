import type { Directory } from '../directory/directory.ts';
import { dataset, datasetDescription } from './dataset.ts';
import { reference, type LinkedNode, type Vocabulary } from './linked-nodes.ts';
import { bytesOf, mediaTypes, sha256Of, type ShelfFile } from './shelf-file.ts';

/** W3C DCAT 3 with the vocabularies that it leans on. */
export const dcatVocabulary: Vocabulary = {
  base: 'http://www.w3.org/ns/dcat#',
  prefixes: {
    dct: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    spdx: 'http://spdx.org/rdf/terms#',
  },
};

/** The catalogue of the shelf: one dataset, with each file as a distribution, its size and its checksum. */
export function catalogue(directory: Directory, files: readonly ShelfFile[], origin: string): LinkedNode[] {
  const { release } = directory.content;
  const described = {
    'dct:title': dataset.title,
    'dct:description': datasetDescription(directory),
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': dataset.creator },
    'dct:license': reference(dataset.licence.path),
    'dct:modified': release.date,
  };
  const shelf = `${origin}/data/`;
  return [
    { '@id': `${shelf}#catalogue`, '@type': 'Catalog', ...described, dataset: reference(shelf) },
    {
      '@id': shelf,
      '@type': 'Dataset',
      ...described,
      'dct:temporal': directory.edition.id,
      version: release.version,
      keyword: dataset.keywords,
      landingPage: reference(shelf),
      distribution: files.map((file) => distributionOf(file, shelf)),
    },
  ];
}

function distributionOf(file: ShelfFile, shelf: string): LinkedNode {
  const address = reference(shelf + file.path);
  return {
    ...address,
    '@type': 'Distribution',
    'dct:title': file.path,
    'dct:license': reference(dataset.licence.path),
    downloadURL: address,
    mediaType: reference(`https://www.iana.org/assignments/media-types/${mediaTypes[file.format]}`),
    byteSize: bytesOf(file),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': reference('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
      'spdx:checksumValue': sha256Of(file),
    },
  };
}
