import { expect, test } from 'vitest';
import { readContent } from '../../scripts/read-content.ts';
import { balance, TOLERANCE } from './balance.ts';
import { createDirectory } from './directory.ts';
import { FEATURED, featuredPractices } from './featured.ts';

const content = readContent();
const atRelease = (version: string) =>
  createDirectory({ ...content, release: { ...content.release, version } });
const releases = [
  content.release.version,
  ...Array.from({ length: 50 }, (_, index) => `${2027 + Math.floor(index / 12)}.${(index % 12) + 1}.0`),
];
const chosen = (version: string) => featuredPractices(atRelease(version)).map(({ practice }) => practice.id);

test.each(releases)('the home page of release %s is balanced', (version) => {
  const directory = atRelease(version);
  const { regions, whole } = balance(directory);
  expect(whole.homePage).toBe(FEATURED);
  for (const { region, members, homePage } of regions) {
    expect(homePage, region).toBeGreaterThanOrEqual(1);
    expect(Math.abs(homePage / whole.homePage - members / whole.members), region).toBeLessThanOrEqual(
      TOLERANCE,
    );
  }
  const rows = featuredPractices(directory);
  expect(new Set(rows.map(({ practice }) => practice.id)).size).toBe(FEATURED);
  expect(new Set(rows.map(({ city }) => city.country)).size).toBe(FEATURED);
  expect(rows.every(({ city }) => city.statusIn2024 === 'confirmed')).toBe(true);
  expect(rows.every(({ practice }) => practice.results !== null && practice.status !== 'plan')).toBe(true);
});

test('the choice is the same in every build of a release and another in the next', () => {
  expect(chosen('2027.01.0')).toEqual(chosen('2027.01.0'));
  expect(chosen('2027.01.0')).not.toEqual(chosen('2027.02.0'));
  expect(new Set(releases.flatMap(chosen)).size).toBeGreaterThan(FEATURED * 5);
});

test('the parts of the regions add up to the whole', () => {
  const { regions, whole } = balance(atRelease(content.release.version));
  for (const part of ['members', 'practices', 'awards', 'homePage'] as const) {
    expect(regions.reduce((sum, row) => sum + row[part], 0)).toBe(whole[part]);
  }
});
