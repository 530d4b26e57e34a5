import { check } from '@placemarkio/check-geojson';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { directoryNaming, hostileName, hostileRuns } from '../../tests/hostile.ts';
import { recordsGeoJson } from './geojson.ts';
import { kinds } from './records/kinds.ts';

function featuresOf(text: string) {
  const geoJson = check(text);
  if (geoJson.type !== 'FeatureCollection') throw new Error(`This is a ${geoJson.type}.`);
  return geoJson.features;
}

test.each(['cities', 'practices'] as const)('%s are valid GeoJSON, one feature a record', (kind) => {
  const features = featuresOf(recordsGeoJson(kinds[kind].records(directory)));
  expect(features).toHaveLength(directory[kind].length);
});

test('longitude comes first, and a feature says everything that the record says', () => {
  const features = featuresOf(recordsGeoJson(kinds.cities.records(directory)));
  const cork = features.find(({ id }) => id === 'cork');
  expect(cork?.geometry).toEqual({ type: 'Point', coordinates: [-8.4706, 51.898] });
  expect(cork?.properties).toMatchObject({
    name: 'Cork',
    doubt: null,
    status: 'confirmed',
    edition: '2024-02-14',
  });
});

test('any name stays the text that it is', () => {
  fc.assert(
    fc.property(hostileName, (name) => {
      const features = featuresOf(recordsGeoJson(kinds.cities.records(directoryNaming(name))));
      expect(features.map(({ properties }) => properties?.['name'] as unknown)).toEqual(
        features.map(() => name),
      );
    }),
    hostileRuns,
  );
});
