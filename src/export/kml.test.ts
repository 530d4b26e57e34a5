import { kml } from '@tmcw/togeojson';
import { DOMParser, type Document } from '@xmldom/xmldom';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { directoryNaming, hostileName, hostileRuns } from '../../tests/hostile.ts';
import type { Directory } from '../directory/directory.ts';
import { isUnconfirmed } from '../directory/members.ts';
import { recordsKml } from './kml.ts';
import { kinds } from './records/kinds.ts';

const words = { title: 'Atlas', unconfirmed: 'not confirmed' };
const citiesOf = (of: Directory) =>
  recordsKml(
    kinds.cities.records(of),
    { label: 'name', status: 'status' },
    'https://atlas.example.org',
    words,
  );

/** Parses XML, and throws at any error. */
function parsed(xml: string): Document {
  const onError = (level: string, message: string) => {
    if (level !== 'warning') throw new Error(message);
  };
  return new DOMParser({ onError }).parseFromString(xml, 'text/xml');
}

const textsOf = (document: Document, name: string) =>
  [...document.getElementsByTagName(name)].map(({ textContent }) => textContent);

test('a library reads every city with its point and its fields', () => {
  const { features } = kml(parsed(citiesOf(directory)) as never);
  expect(features).toHaveLength(directory.cities.length);
  expect(features.find((feature) => feature.properties?.['id'] === 'cork')).toMatchObject({
    geometry: { type: 'Point', coordinates: [-8.4706, 51.898] },
    properties: { name: 'Cork', status: 'confirmed', release: directory.content.release.version },
  });
});

test('the mark stands at every city that is not confirmed', () => {
  const marks = textsOf(parsed(citiesOf(directory)), 'Snippet');
  expect(marks).toEqual(directory.cities.filter(isUnconfirmed).map(() => 'not confirmed'));
});

test('any name stays the text that it is', () => {
  fc.assert(
    fc.property(hostileName, (name) => {
      const hostile = directoryNaming(name);
      const [, ...names] = textsOf(parsed(citiesOf(hostile)), 'name');
      expect(names).toEqual(hostile.cities.map(() => name));
    }),
    hostileRuns,
  );
});

test('what no XML may hold is shown as a gap', () => {
  const [, name] = textsOf(parsed(citiesOf(directoryNaming('a\u0000\uD800b'))), 'name');
  expect(name).toBe('a\uFFFD\uFFFDb');
});
