import { fieldOf, type DataRecord } from './records/stamps.ts';

/** Records with a point as GeoJSON (RFC 7946), one feature a line: longitude first, the other fields as properties. */
export function recordsGeoJson(records: readonly DataRecord[]): string {
  const features = records.map((record) => JSON.stringify(featureOf(record)));
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}

function featureOf({ latitude, longitude, ...properties }: DataRecord) {
  return {
    type: 'Feature',
    id: fieldOf(properties, 'id'),
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties,
  };
}
