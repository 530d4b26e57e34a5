import { expect, it } from 'vitest';
import { CLOSEST_ZOOM } from '../../geo/world-extent.ts';
import { Clusters } from './clusters.ts';
import type { MapMember } from './map-file.ts';

const member = (id: string, at: [number, number]): MapMember => ({
  id,
  name: id,
  href: `/cities/${id}/`,
  country: 'Ireland',
  region: 'europe-north-america',
  joined: '2015',
  unconfirmed: false,
  awards: [],
  practices: 0,
  at,
});
const clusters = new Clusters([
  member('cork', [-8.47, 51.9]),
  member('limerick', [-8.62, 52.66]),
  member('here', [10, 50]),
  member('there', [10.0001, 50]),
]);

it('joins near members and parts them at the zoom that it names', () => {
  const ireland = clusters.at(2).find(({ longitude }) => longitude < 0);
  expect(ireland?.members).toHaveLength(2);
  const apart = ireland?.opensAt ?? 0;
  expect(clusters.at(apart).filter(({ longitude }) => longitude < 0)).toHaveLength(2);
  expect(clusters.at(apart - 1).filter(({ longitude }) => longitude < 0)).toHaveLength(1);
});

it('knows members that no zoom parts', () => {
  const together = clusters.at(CLOSEST_ZOOM).find(({ longitude }) => longitude > 0);
  expect(together?.members).toHaveLength(2);
  expect(together?.opensAt).toBeUndefined();
});

it('loses nobody at any zoom', () => {
  for (let zoom = 0; zoom <= CLOSEST_ZOOM; zoom += 0.5) {
    expect(clusters.at(zoom).flatMap(({ members }) => members)).toHaveLength(4);
  }
});
