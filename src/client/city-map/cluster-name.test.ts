import { describe, expect, it } from 'vitest';
import { fill } from '../../i18n/fill.ts';
import { clusterName } from './cluster-name.ts';
import type { MapWord, Say } from './map-file.ts';

const wordings: Partial<Record<MapWord, string>> = {
  clusterAll: '{count} cities in {country}',
  clusterMostly: '{count} cities, mostly {country}',
  clusterAmong: '{count} cities, among them in {country}',
  clusterUnconfirmed: '{count} not confirmed',
};
const say: Say = (word, parameters = {}) => fill(wordings[word] ?? word, parameters, 'en');
const members = (...countries: string[]) => countries.map((country) => ({ country, unconfirmed: false }));

describe('clusterName', () => {
  it('names the one country', () => {
    expect(clusterName(members('Ireland', 'Ireland'), say, 'opens a closer view')).toBe(
      '2 cities in Ireland; opens a closer view',
    );
  });
  it('names the country of more than half', () => {
    expect(clusterName(members('Qatar', 'Qatar', 'Bahrain'), say, 'spreads them out')).toBe(
      '3 cities, mostly Qatar; spreads them out',
    );
  });
  it('names one among many', () => {
    expect(clusterName(members('Italy', 'France'), say, 'opens a closer view')).toBe(
      '2 cities, among them in Italy; opens a closer view',
    );
  });
  it('says how many are not confirmed', () => {
    const doubtful = [...members('Togo'), { country: 'Togo', unconfirmed: true }];
    expect(clusterName(doubtful, say, 'opens a closer view')).toContain('2 cities in Togo, 1 not confirmed;');
  });
  it('shows markup in a name as text', () => {
    expect(clusterName(members('<img onerror>', '<img onerror>'), say, '')).toContain('<img onerror>');
  });
});
