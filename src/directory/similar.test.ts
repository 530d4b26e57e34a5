import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { awardsOfCity } from './awards.ts';
import { practicesOfCity } from './practices.ts';
import { similarCities } from './similar.ts';
import { sizeBand } from './size-bands.ts';

const peersOf = (id: string) => similarCities(directory, directory.city(id));

test('every reason holds for both cities', () => {
  for (const city of directory.cities) {
    for (const peer of similarCities(directory, city)) {
      for (const reason of peer.reasons) {
        for (const each of [city, peer.city]) {
          const themes = practicesOfCity(directory, each.id).flatMap((practice) => practice.themes);
          if (reason.kind === 'size') expect(sizeBand(each.population)).toBe(reason.band);
          if (reason.kind === 'themes') expect(themes).toEqual(expect.arrayContaining(reason.themes));
          if (reason.kind === 'award') expect(awardsOfCity(directory, each.id).length).toBeGreaterThan(0);
          if (reason.kind === 'joined') expect(each.admitted).toEqual({ year: reason.year, basis: 'stated' });
          if (reason.kind === 'region') expect(each.region).toBe(reason.region);
        }
      }
    }
  }
});

test('no city is its own peer, none is unconfirmed, and there are at most five', () => {
  for (const city of directory.cities) {
    const peers = similarCities(directory, city);
    expect(peers.length).toBeLessThanOrEqual(5);
    expect(peers.map((peer) => peer.city.id)).not.toContain(city.id);
    expect(peers.every((peer) => peer.city.statusIn2024 === 'confirmed')).toBe(true);
  }
});

test('a well-known city has peers from its region and from two other places', () => {
  const regions = peersOf('cork').map((peer) => peer.city.region);
  expect(regions).toHaveLength(5);
  expect(regions.filter((region) => region !== 'europe-north-america').length).toBeGreaterThanOrEqual(2);
});

test('a city of which little is known gets no peer rather than a false reason', () => {
  const bare = directory.cities.filter(
    (city) =>
      city.population === null &&
      practicesOfCity(directory, city.id).length === 0 &&
      awardsOfCity(directory, city.id).length === 0,
  );
  expect(bare.length).toBeGreaterThan(0);
  for (const city of bare) expect(similarCities(directory, city)).toEqual([]);
});

test('the same question gets the same answer', () => {
  expect(peersOf('medellin')).toEqual(peersOf('medellin'));
});
