import fc from 'fast-check';
import jsonld from 'jsonld';
import { Parser, Writer } from 'n3';
import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { directoryNaming, hostileName, hostileRuns } from '../../tests/hostile.ts';
import type { Directory } from '../directory/directory.ts';
import { nodesJsonLd } from './jsonld.ts';
import { linkedData, schemaOrg } from './linked-data.ts';
import { nodesTurtle } from './turtle.ts';

const origin = 'https://atlas.example.org';
const options = {
  documentLoader: (url: string) =>
    Promise.reject(new Error(`${url} is asked for; the context stands in the file`)),
  safe: true,
};
const jsonLdOf = (of: Directory) => JSON.parse(nodesJsonLd(linkedData(of, origin), schemaOrg)) as object;
const turtleOf = (of: Directory) => nodesTurtle(linkedData(of, origin), schemaOrg);

const nQuads = 'application/n-quads';

/** The triples of a graph in one order, with the same names for things without an address and one form of numbers. */
const canonical = (quads: string) => {
  const plain = quads.replace(/"([^"]*)"(?=\^\^\S*#double)/g, (_, number) => `"${Number(number)}"`);
  return jsonld.canonize(plain, { ...options, inputFormat: nQuads, algorithm: 'RDFC-1.0' });
};
const triplesOfJsonLd = async (of: Directory) =>
  canonical(await jsonld.toRDF(jsonLdOf(of), { ...options, format: nQuads }));
const triplesOfTurtle = (of: Directory) =>
  canonical(new Writer({ format: 'N-Quads' }).quadsToString(new Parser().parse(turtleOf(of))));

test('JSON-LD expands to things of schema.org whose addresses are our pages', async () => {
  const things = await jsonld.expand(jsonLdOf(directory), options);
  const cork = things.find((thing) => thing['@id'] === `${origin}/cities/cork/`);
  expect(cork).toMatchObject({
    '@type': ['https://schema.org/City'],
    'https://schema.org/name': [{ '@value': 'Cork' }],
    'https://schema.org/sameAs': [{ '@id': 'https://sws.geonames.org/2965140/' }],
    'https://schema.org/containedInPlace': [{ '@id': `${origin}/countries/ie/` }],
  });
  const types = new Set(things.map((thing) => String(thing['@type'])));
  expect(types).toEqual(
    new Set(
      ['Article', 'City', 'Country', 'Dataset', 'Event', 'Place'].map((type) => `https://schema.org/${type}`),
    ),
  );
});

test('a practice is an article with its words', () => {
  const id = 'cork-lifelong-learning-festival';
  const article = linkedData(directory, origin).find(
    (thing) => thing['@id'] === `${origin}/practices/${id}/`,
  );
  expect(article?.['articleBody']).toBe(directory.practice(id).body);
});

test('whatever a thing refers to on this site is a thing of the graph', () => {
  const nodes = linkedData(directory, origin);
  const things = new Set(nodes.map((node) => node['@id']));
  const referred = [...JSON.stringify(nodes).matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id]) => id);
  expect(referred.filter((id) => id?.startsWith(origin) && !things.has(id))).toEqual([]);
});

test('a city that is not confirmed says so, with the doubt', () => {
  const node = linkedData(directory, origin).find((thing) => thing['@id'] === `${origin}/cities/bahir-dar/`);
  expect(node?.['additionalProperty']).toEqual(
    expect.arrayContaining([
      { '@type': 'PropertyValue', name: 'status', value: 'unconfirmed' },
      { '@type': 'PropertyValue', name: 'doubt', value: directory.city('bahir-dar').doubt },
      { '@type': 'PropertyValue', name: 'release', value: directory.content.release.version },
    ]),
  );
});

test('Turtle holds the same triples as JSON-LD', async () => {
  const small = directoryNaming('Cork');
  expect(await triplesOfTurtle(small)).toBe(await triplesOfJsonLd(small));
});

test('all of the Turtle can be parsed', () => {
  expect(new Parser().parse(turtleOf(directory)).length).toBeGreaterThan(10_000);
});

test('so it is with any name', async () => {
  await fc.assert(
    fc.asyncProperty(hostileName, async (name) => {
      const hostile = directoryNaming(name);
      const things = await jsonld.expand(jsonLdOf(hostile), options);
      const cork = things.find((thing) => thing['@id'] === `${origin}/cities/cork/`);
      expect(cork?.['https://schema.org/name']).toEqual([{ '@value': name }]);
      expect(await triplesOfTurtle(hostile)).toBe(await triplesOfJsonLd(hostile));
    }),
    { ...hostileRuns, numRuns: 15 },
  );
});
