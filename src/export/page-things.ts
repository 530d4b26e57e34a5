import type { Directory } from '../directory/directory.ts';
import { dataset } from './dataset.ts';
import type { LinkedNode } from './linked-nodes.ts';
import { placeThings } from './linked/places.ts';
import { workThings } from './linked/works.ts';
import { mediaTypes, type ShelfFile } from './shelf-file.ts';

/** One step of the way from the home page to a page. */
export interface Step {
  name: string;
  path: string;
}

/** A page says of a thing what search engines take; /data/atlas.jsonld says the rest under the same address. */
const keep = (node: LinkedNode, properties: readonly string[]): LinkedNode => ({
  '@type': node['@type'],
  ...Object.fromEntries(
    ['@id', ...properties].flatMap((name) => (node[name] === undefined ? [] : [[name, node[name]]])),
  ),
});

/** The city of a city page. */
export function cityOfPage(directory: Directory, origin: string, id: string): LinkedNode {
  const country = directory.country(directory.city(id).country);
  return {
    ...keep(placeThings(directory, origin).city(id), ['name', 'alternateName', 'geo', 'sameAs']),
    containedInPlace: { '@type': 'Country', name: country.shortName },
  };
}

/** The practice of a practice page, as an article of the atlas about a city. */
export function practiceOfPage(directory: Directory, origin: string, id: string): LinkedNode {
  const city = directory.city(directory.practice(id).city);
  const told = ['headline', 'abstract', 'inLanguage', 'datePublished', 'dateModified', 'license'];
  return {
    ...keep(workThings(directory, origin).practice(id), told),
    about: { '@type': 'City', '@id': `${origin}/cities/${city.id}/`, name: city.name },
    author: { '@type': 'Organization', name: dataset.creator },
  };
}

/** The dataset of the data page, with the files that hold its tables. */
export function datasetOfPage(directory: Directory, origin: string, files: readonly ShelfFile[]): LinkedNode {
  return {
    ...workThings(directory, origin).atlas(),
    distribution: files
      .filter(({ kind }) => kind !== null)
      .map(({ path, format }) => ({
        '@type': 'DataDownload',
        name: path,
        encodingFormat: mediaTypes[format],
        contentUrl: `${origin}/data/${path}`,
      })),
  };
}

/** The way from the home page to a page, which ends with the page itself. */
export function breadcrumb(origin: string, trail: readonly Step[], title: string): LinkedNode {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...trail.map(({ name, path }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        item: origin + path,
      })),
      { '@type': 'ListItem', position: trail.length + 1, name: title },
    ],
  };
}

/** The nodes as the text of a data block in a page: nothing in it can end the block. */
export const dataBlock = (nodes: readonly LinkedNode[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes })
    .toWellFormed()
    .replaceAll('<', '\\u003c');
