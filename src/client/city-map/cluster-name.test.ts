import { describe, expect, it } from 'vitest';
import { clusterName } from './cluster-name.ts';
import type { MapWords } from './map-file.ts';

const words: MapWords = {
  unconfirmed: 'not confirmed',
  unconfirmedLong: '',
  joined: '',
  close: '',
  inView: '',
  clusterAll: '{count} cities in {country}',
  clusterMostly: '{count} cities, mostly {country}',
  clusterAmong: '{count} cities, among them in {country}',
  clusterUnconfirmed: '{count} not confirmed',
  opensView: 'opens a closer view',
  opensList: 'opens a list',
};
const members = (...countries: string[]) => countries.map((country) => ({ country, unconfirmed: false }));

describe('clusterName', () => {
  it('names the one country', () => {
    expect(clusterName(members('Ireland', 'Ireland'), words, 'en', words.opensView)).toBe(
      '2 cities in Ireland; opens a closer view',
    );
  });
  it('names the country of more than half', () => {
    expect(clusterName(members('Qatar', 'Qatar', 'Bahrain'), words, 'en', words.opensList)).toBe(
      '3 cities, mostly Qatar; opens a list',
    );
  });
  it('names one among many', () => {
    expect(clusterName(members('Italy', 'France'), words, 'en', words.opensView)).toBe(
      '2 cities, among them in Italy; opens a closer view',
    );
  });
  it('says how many are not confirmed', () => {
    const doubtful = [...members('Togo'), { country: 'Togo', unconfirmed: true }];
    expect(clusterName(doubtful, words, 'en', words.opensView)).toContain(
      '2 cities in Togo, 1 not confirmed;',
    );
  });
  it('shows markup in a name as text', () => {
    expect(clusterName(members('<img onerror>', '<img onerror>'), words, 'en', '')).toContain(
      '<img onerror>',
    );
  });
});
