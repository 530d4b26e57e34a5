import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { adoptionSheet } from './adoption-sheet.ts';
import {
  practicesByCountry,
  practicesByGoal,
  practicesByKeyFeature,
  practicesOfCity,
  practicesOfCountry,
  practicesOfRegion,
} from './practices.ts';

test('every practice belongs to the region of its city', () => {
  const count = directory.regions.reduce((sum, { id }) => sum + practicesOfRegion(directory, id).length, 0);
  expect(count).toBe(directory.practices.length);
});

test('goals and key features of practices are counted, the most frequent first', () => {
  const practices = practicesOfCity(directory, 'cork');
  const goals = practicesByGoal(practices);
  expect(goals.map(({ goal }) => goal).toSorted((a, b) => a - b)).toEqual(
    [...new Set(practices.flatMap(({ sdgs }) => sdgs))].toSorted((a, b) => a - b),
  );
  for (const rows of [goals, practicesByKeyFeature(directory, directory.practices)]) {
    const counts = rows.map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(Math.min(...counts)).toBeGreaterThan(0);
  }
  expect(practicesByGoal([...practices, ...practices]).map(({ count }) => count)).toEqual(
    goals.map(({ count }) => count * 2),
  );
});

test('what the sources answer and what they leave open never overlap', () => {
  for (const practice of directory.practices) {
    const { answers, open } = adoptionSheet(practice);
    const answered = new Set<string>(answers.map(({ question }) => question));
    expect(open.filter((question) => answered.has(question))).toEqual([]);
    expect(open.includes('results')).toBe(practice.results === null);
  }
});

test('each country with a practice is counted, and no practice is lost', () => {
  const rows = practicesByCountry(directory, directory.practices);
  for (const { country, count } of rows) expect(count).toBe(practicesOfCountry(directory, country.id).length);
  expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(directory.practices.length);
  expect(
    practicesByCountry(directory, practicesOfCity(directory, 'cork')).map(({ country }) => country.id),
  ).toEqual(['ie']);
});
