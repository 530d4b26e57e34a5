import { beforeAll, expect, test } from 'vitest';
import { overlay, readTree, type Tree } from '../../content/tree.ts';
import { readContent } from '../../read-content.ts';
import { check } from '../../validate/check.ts';
import { rules } from '../../validate/rules/index.ts';
import { synthesised } from './synthesise.ts';

const SIZE = 700;
const content = readContent();
const real = readTree('content', 'content');
let files: Map<string, string>;
let tree: Tree;

beforeAll(() => {
  files = synthesised(content, SIZE);
  tree = overlay(real, files);
});

const cities = () => [...tree.keys()].filter((path) => path.startsWith('content/cities/'));

test('the validator accepts the synthetic network, its books included', () => {
  const messages = readTree('src/i18n/messages', 'src/i18n/messages');
  expect(check(overlay(tree, messages), rules).problems).toEqual([]);
  expect(cities()).toHaveLength(SIZE);
});

test('every city that is not real says so in its name and in its source', () => {
  const added = cities().filter((path) => !real.has(path));
  expect(added).toHaveLength(SIZE - content.cities.length);
  for (const path of added) {
    const city = JSON.parse(tree.get(path) ?? '') as { name: string; sources: string[] };
    expect(city.name).toMatch(/^Synthetic City \d{5}$/);
    expect(city.sources.every((source) => new URL(source).host === 'example.org')).toBe(true);
  }
});

test('no real entry changes, and countries and practices grow with the cities', () => {
  const replaced = [...files.keys()].filter((path) => real.has(path));
  expect(replaced).toEqual(['content/ids.json', 'content/sites.json', 'content/release.json']);
  const written = cities().map((path) => (JSON.parse(tree.get(path) ?? '') as { country: string }).country);
  const most = Math.max(
    ...Map.groupBy(written, (country) => country)
      .values()
      .map((all) => all.length),
  );
  expect(most).toBeGreaterThan(80);
  expect(new Set(written).size).toBe(content.countries.length);
  const practices = [...tree.keys()].filter((path) => path.startsWith('content/practices/'));
  expect(practices.length / SIZE).toBeCloseTo(content.practices.length / content.cities.length, 2);
});

test('the same size gives the same files, and less than the real network is refused', () => {
  expect([...synthesised(content, 360)]).toEqual([...synthesised(content, 360)]);
  expect(() => synthesised(content, 100)).toThrow(RangeError);
});
