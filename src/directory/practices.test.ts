import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { adoptionSheet } from './adoption-sheet.ts';
import { featuredPractices, practicesOfCity, practicesOfRegion, relatedPractices } from './practices.ts';

test('one practice of a confirmed member is featured for each region', () => {
  const featured = featuredPractices(directory);
  expect(featured.map(({ city }) => city.region)).toEqual(directory.regions.map(({ id }) => id));
  expect(featured.every(({ city }) => city.statusIn2024 === 'confirmed')).toBe(true);
});

test('every practice belongs to the region of its city', () => {
  const count = directory.regions.reduce((sum, { id }) => sum + practicesOfRegion(directory, id).length, 0);
  expect(count).toBe(directory.practices.length);
});

test('related practices share a theme and come from other cities', () => {
  const [festival] = practicesOfCity(directory, 'cork');
  if (!festival) throw new Error('Cork has a practice.');
  for (const other of relatedPractices(directory, festival, 4)) {
    expect(other.city).not.toBe('cork');
    expect(other.themes.some((theme) => festival.themes.includes(theme))).toBe(true);
  }
});

test('what the sources answer and what they leave open never overlap', () => {
  for (const practice of directory.practices) {
    const { answers, open } = adoptionSheet(practice);
    const answered = new Set<string>(answers.map(({ question }) => question));
    expect(open.filter((question) => answered.has(question))).toEqual([]);
    expect(open.includes('results')).toBe(practice.results === null);
  }
});
