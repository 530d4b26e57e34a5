import { expect, test } from 'vitest';
import { medianVisit, shortOf } from './bars.ts';
import { aPhoneIn, type Visit } from './visit.ts';

const good: Visit = {
  performance: 100,
  accessibility: 100,
  practices: 100,
  seo: 100,
  lcp: 1200,
  cls: 0,
  tbt: 50,
  faults: [],
  machine: 1500,
  slowdown: 4,
};

test('a page at the bars reaches them, and each figure beyond is named', () => {
  expect(shortOf(good)).toEqual([]);
  expect(shortOf({ ...good, seo: null })).toEqual([]);
  expect(
    shortOf({
      ...good,
      performance: 99,
      seo: 92,
      practices: 96,
      accessibility: 98,
      lcp: 1201,
      cls: 0.002,
      tbt: 51,
    }),
  ).toEqual([
    'performance 99',
    'accessibility 98',
    'best practices 96',
    'SEO 92',
    'LCP 1.20 s',
    'CLS 0.002',
    'TBT 51 ms',
  ]);
});

test('the median is taken of each figure by itself', () => {
  const visits = [
    { ...good, lcp: 900, tbt: 90 },
    { ...good, lcp: 1100, tbt: 10 },
    { ...good, lcp: 3000, tbt: 20, performance: 80, faults: ['slow'] },
  ];
  expect(medianVisit(visits)).toEqual({ ...good, lcp: 1100, tbt: 20, faults: ['slow'] });
  expect(() => medianVisit([])).toThrow('no median');
});

test('a desktop is four times as fast as a phone, and no machine is faster than that or slower than a phone', () => {
  expect(aPhoneIn(1500)).toBe(4);
  expect(aPhoneIn(750)).toBe(2);
  expect(aPhoneIn(4000)).toBe(4);
  expect(aPhoneIn(100)).toBe(1);
});
