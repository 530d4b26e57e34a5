import { kml } from '@tmcw/togeojson';
import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { directoryNaming, hostileName, hostileRuns } from '../../tests/hostile.ts';
import type { Directory } from '../directory/directory.ts';
import { isUnconfirmed } from '../directory/members.ts';
import { listText } from './cells.ts';
import { recordsKml } from './kml.ts';
import { kinds } from './records/kinds.ts';
import { fieldOf, type DataRecord } from './records/stamps.ts';

const words = { title: 'Atlas', unconfirmed: 'not confirmed' };
const labels = {
  cities: { label: 'name', status: 'status' },
  practices: { label: 'title', status: 'city_status' },
} as const;
type Placed = keyof typeof labels;
const kmlOf = (kind: Placed, of: Directory) =>
  recordsKml(kinds[kind].records(of), labels[kind], 'https://atlas.example.org', words);
const citiesOf = (of: Directory) => kmlOf('cities', of);

/** Parses XML, and throws at any error. */
function parsed(xml: string): Document {
  const onError = (level: string, message: string) => {
    if (level !== 'warning') throw new Error(message);
  };
  return new DOMParser({ onError }).parseFromString(xml, 'text/xml');
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
const textsOf = (document: Document, name: string) =>
  [...document.getElementsByTagName(name)].map(({ textContent }) => textContent);

/** What a map program gets of a record: texts, and no field that is not known. */
const toldBy = ({ latitude, longitude, ...record }: DataRecord, label: string) => ({
  point: [longitude, latitude],
  fields: Object.fromEntries([
    ...Object.entries(record)
      .map(([name, value]) => [name, Array.isArray(value) ? listText(value) : String(value ?? '')] as const)
      .filter(([, text]) => text !== ''),
    ['name', String(fieldOf(record, label))],
  ]),
});

describe.each(['cities', 'practices'] as const)('%s', (kind) => {
  const records = kinds[kind].records(directory);
  const document = parsed(kmlOf(kind, directory));

  test('a library reads every record with its point and its fields', () => {
    const { features } = kml(document as never);
    const read = features.map(({ geometry, properties }) => ({
      point: geometry?.type === 'Point' ? geometry.coordinates : [],
      fields: Object.fromEntries(
        Object.entries(properties ?? {}).filter(([name]) => !['atom:link', 'snippet'].includes(name)),
      ),
    }));
    expect(read).toEqual(records.map((record) => toldBy(record, labels[kind].label)));
  });

  // No registry of packages carries the schema of KML 2.2, so its rules for these few elements stand here in our words.
  test('elements stand in the order of the standard, OGC 07-147r2', () => {
    const order = ['name', 'atom:link', 'Snippet', 'ExtendedData', 'Point'];
    const childrenOf = (element: Element) => [...element.childNodes].filter(isElement);
    const [root] = [...document.childNodes].filter(isElement);
    expect([root?.localName, root?.namespaceURI]).toEqual(['kml', 'http://www.opengis.net/kml/2.2']);
    const [folder, ...others] = root ? childrenOf(root) : [];
    expect([folder?.nodeName, others]).toEqual(['Document', []]);
    const [title, ...places] = folder ? childrenOf(folder) : [];
    expect([title?.nodeName, places.length]).toEqual(['name', records.length]);
    for (const place of places) {
      const names = childrenOf(place).map(({ nodeName }) => nodeName);
      expect([place.nodeName, ...names]).toEqual([
        'Placemark',
        ...order.filter((name) => names.includes(name)),
      ]);
    }
    for (const data of [...document.getElementsByTagName('Data')]) {
      expect(data.getAttribute('name')).toMatch(/^[a-z_]+$/);
      expect(childrenOf(data).map(({ nodeName }) => nodeName)).toEqual(['value']);
    }
  });

  test('every placemark has an id of its own that XML takes for one', () => {
    const ids = [...document.getElementsByTagName('Placemark')].map(
      (place) => place.getAttribute('id') ?? '',
    );
    expect(ids.filter((id) => !/^[A-Za-z_][\w.-]*$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(records.length);
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
      for (const kind of ['cities', 'practices'] as const) {
        const [, ...names] = textsOf(parsed(kmlOf(kind, hostile)), 'name');
        expect(names).toEqual(hostile[kind].map(() => name));
      }
    }),
    hostileRuns,
  );
});

test('what no XML may hold is shown as a gap', () => {
  const [, name] = textsOf(parsed(citiesOf(directoryNaming('a\u0000\uD800b'))), 'name');
  expect(name).toBe('a\uFFFD\uFFFDb');
});
