import { listText } from './cells.ts';
import { fieldOf, type DataRecord } from './records/stamps.ts';
import { element, escapeXml, textElement, xmlDocument } from './xml.ts';

export interface KmlWords {
  title: string;
  /** The mark of a member that is not confirmed. */
  unconfirmed: string;
}

/**
 * Records with a point as KML 2.2. All fields stand in ExtendedData, which map programs show as a table.
 * `label` is the field by which a placemark is named; `status` the one that says whether the membership is confirmed.
 */
export function recordsKml(
  records: readonly DataRecord[],
  { label, status }: { label: string; status: string },
  origin: string,
  words: KmlWords,
): string {
  const placemarks = records.map((record) => {
    const { latitude, longitude, ...fields } = record;
    return element(
      'Placemark',
      { id: `place-${String(fieldOf(record, 'id'))}` },
      textElement('name', String(fieldOf(record, label))),
      element('atom:link', { href: origin + String(fieldOf(record, 'page')) }),
      ...(fieldOf(record, status) === 'unconfirmed' ? [textElement('Snippet', words.unconfirmed)] : []),
      element('ExtendedData', {}, ...Object.entries(fields).flatMap(([name, value]) => dataOf(name, value))),
      element('Point', {}, textElement('coordinates', `${String(longitude)},${String(latitude)}`)),
    );
  });
  const namespaces = { xmlns: 'http://www.opengis.net/kml/2.2', 'xmlns:atom': 'http://www.w3.org/2005/Atom' };
  const document = element(
    'Document',
    {},
    '\n',
    textElement('name', words.title),
    '\n',
    placemarks.join('\n'),
    '\n',
  );
  return xmlDocument(element('kml', namespaces, document));
}

/** What is not known is left out: KML has no null. */
function dataOf(name: string, value: DataRecord[string]): string[] {
  if (value === null) return [];
  const text = typeof value === 'object' ? listText(value) : String(value);
  return text === '' ? [] : [element('Data', { name }, element('value', {}, escapeXml(text)))];
}
