import { expect, it } from 'vitest';
import { inView } from './in-view.ts';
import type { Say } from './map-file.ts';

const say: Say = (word, parameters = {}) => `${word} ${Object.values(parameters).join(' | ')}`;
const members = (...countries: string[]) => countries.map((country) => ({ country }));

it('names the countries with the most cities first', () => {
  expect(
    inView(members('Greece', 'Türkiye', 'Italy', 'Malta', 'Türkiye', 'Greece', 'Türkiye'), say, 'en'),
  ).toBe('inViewMore 7 | Türkiye, Greece | 2');
});

it('names three countries rather than two and one more', () => {
  expect(inView(members('Greece', 'Italy', 'Malta'), say, 'en')).toBe('inView 3 | Greece, Italy, and Malta');
});

it('says when there is none', () => {
  expect(inView([], say, 'en')).toBe('noneInView ');
});
