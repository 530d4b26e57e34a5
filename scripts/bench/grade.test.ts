import { expect, test } from 'vitest';
import { gradeOf } from './grade.ts';

test('a text gets easier when its sentence is cut and its words are short', () => {
  const long =
    'The municipality administers interdisciplinary educational programmes and additionally facilitates participation.';
  expect(gradeOf(long)).toBeGreaterThan(20);
  expect(gradeOf('The city runs courses. All may take part.')).toBeLessThan(4);
});

test('a decimal point and a title in front of a name end no sentence', () => {
  expect(gradeOf('They paint 1.5 miles of walls in town.')).toBeCloseTo(
    gradeOf('They paint five miles of walls in town.'),
    5,
  );
});
