import { expect, it } from 'vitest';
import { CLOSEST_ZOOM } from '../../geo/world-extent.ts';
import { Clusters } from './clusters.ts';
import type { CountryMark, MapMember } from './map-file.ts';
import { unnamedNear } from './spots.ts';

const member = (id: string, at: [number, number], mark?: CountryMark): MapMember => ({
  id,
  isNamed: true,
  name: id,
  href: `/cities/${id}/`,
  country: 'Ireland',
  region: 'europe-north-america',
  joined: '2015',
  latest: 2015,
  unconfirmed: false,
  awards: [],
  practices: 0,
  at,
  mark,
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
    for (const all of [clusters, large])
      expect(all.at(zoom).flatMap(({ members }) => members)).toHaveLength(4);
  }
});

const ireland: CountryMark = { id: 'ie', at: [-8.5, 52.3], box: [-9, 51, -6, 54], opens: 5 };
const far: CountryMark = { id: 'nz', at: [174.8, -36.9], box: [168, -47, 178, -35], opens: 4 };
const unnamed = (id: string, mark: CountryMark): MapMember => ({
  ...member(id, mark.at, mark),
  isNamed: false,
  name: '',
});
const large = new Clusters([
  member('ie 0', [-8.47, 51.9], ireland),
  member('ie 1', [-6.26, 53.35], ireland),
  unnamed('nz 0', far),
  unnamed('nz 1', far),
]);
const near = (zoom: number, east: boolean) =>
  large.at(zoom).filter(({ longitude }) => longitude > 0 === east);

it('shows the members of a country at its mark until the map is near', () => {
  expect(near(4, false)).toMatchObject([{ key: 'mark ie', opensAt: 5 }]);
  expect(near(4, false)[0]?.members).toHaveLength(2);
  expect(near(5, false).map(({ members }) => members[0]?.name)).toEqual(['ie 0', 'ie 1']);
  expect(near(5, false).every(({ opensAt }) => opensAt === undefined)).toBe(true);
});

it('keeps the mark of a country whose names have not come, and it can still be opened', () => {
  for (const zoom of [4, 6, CLOSEST_ZOOM]) {
    expect(near(zoom, true)).toMatchObject([{ key: 'mark nz', opensAt: 4 }]);
    expect(near(zoom, true)[0]?.members).toHaveLength(2);
  }
});

it('asks for the names of countries that it has come near to, and of no others', () => {
  const members = [member('ie 0', [-8.47, 51.9], ireland), unnamed('nz 0', far)];
  const around = { west: 160, south: -50, east: 180, north: -30 };
  expect(unnamedNear(members, 4, around)).toEqual(['nz']);
  expect(unnamedNear(members, 3, around)).toEqual([]);
  expect(unnamedNear(members, 4, { ...around, east: 167 })).toEqual([]);
  // The same part of the world on the copies beside it.
  for (const turn of [-720, -360, 360])
    expect(unnamedNear(members, 4, { ...around, west: 160 + turn, east: 180 + turn })).toEqual(['nz']);
});
