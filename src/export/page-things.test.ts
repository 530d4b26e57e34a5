import fc from 'fast-check';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { directoryNaming, hostileName } from '../../tests/hostile.ts';
import { breadcrumb, cityOfPage, dataBlock, datasetOfPage, practiceOfPage } from './page-things.ts';
import { shelfFiles } from './shelf.ts';

const origin = 'https://atlas.example.org';
/** The context of schema.org is not fetched: its terms begin with its address. */
const expanded = (text: string) => {
  const { '@graph': graph } = JSON.parse(text) as { '@graph': object[] };
  return jsonld.expand({ '@context': { '@vocab': 'https://schema.org/' }, '@graph': graph }, { safe: true });
};
const graph = (text: string) => (JSON.parse(text) as { '@graph': Record<string, unknown>[] })['@graph'];

test('a city page says where the city is and which place of GeoNames it is', async () => {
  const [city] = await expanded(dataBlock([cityOfPage(directory, origin, 'cork')]));
  expect(city).toMatchObject({
    '@id': `${origin}/cities/cork/`,
    '@type': ['https://schema.org/City'],
    'https://schema.org/name': [{ '@value': 'Cork' }],
    'https://schema.org/sameAs': [{ '@id': 'https://sws.geonames.org/2965140/' }],
  });
});

test('a practice page names its city, and the atlas as author', () => {
  const [practice] = graph(dataBlock([practiceOfPage(directory, origin, 'cork-lifelong-learning-festival')]));
  expect(practice).toMatchObject({
    '@type': 'Article',
    about: { '@id': `${origin}/cities/cork/`, name: 'Cork' },
    author: { '@type': 'Organization', name: 'Learning Cities Atlas contributors' },
  });
});

test('the data page names every table', () => {
  const files = shelfFiles(directory, origin);
  const [whole] = graph(dataBlock([datasetOfPage(directory, origin, files)]));
  const addresses = (whole?.['distribution'] as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl);
  expect(addresses).toEqual(
    expect.arrayContaining([`${origin}/data/cities.csv`, `${origin}/data/cities.geojson`]),
  );
});

test('the way to a page ends with the page itself', () => {
  const steps = breadcrumb(origin, [{ name: 'Cities', path: '/cities/' }], 'Cork')['itemListElement'];
  expect(steps).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Cities', item: `${origin}/cities/` },
    { '@type': 'ListItem', position: 2, name: 'Cork' },
  ]);
});

test('no name can end the data block', () => {
  fc.assert(
    fc.property(hostileName, (name) => {
      const hostile = directoryNaming(name);
      const id = hostile.cities[0]?.id ?? '';
      const text = dataBlock([cityOfPage(hostile, origin, id), breadcrumb(origin, [], name)]);
      expect(text).not.toContain('<');
      expect(graph(text)[0]).toMatchObject({ name });
    }),
  );
});
