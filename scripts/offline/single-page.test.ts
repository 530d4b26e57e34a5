import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { readContent } from '../read-content.ts';
import { createDirectory } from '../../src/directory/directory.ts';
import { singlePage } from './single-page.ts';

const page = singlePage(directory);

test('the single page tells every city and every practice, and asks for no other file', () => {
  for (const { id } of directory.cities) expect(page).toContain(`<article id="${id}">`);
  expect(page.match(/<h4>/g)).toHaveLength(directory.practices.length);
  expect(page).toContain('86 km');
  expect(page).not.toMatch(/ src=|<link|url\(/);
});

test('every step of the map in words leads to a city of the page', () => {
  const ids = new Set(directory.cities.map(({ id }) => id));
  const steps = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id = '']) => id);
  expect(steps.length).toBeGreaterThan(directory.cities.length);
  expect(steps.filter((id) => !ids.has(id))).toEqual([]);
});

test('a name is text, whatever it holds', () => {
  const content = readContent();
  const hostile = '</script><img src=x onerror=alert(1)>"';
  const cities = content.cities.map((city) => (city.id === 'cork' ? { ...city, name: hostile } : city));
  const made = singlePage(createDirectory({ ...content, cities }));
  expect(made).not.toContain('<img');
  expect(made).toContain('&#60;img src=x onerror=alert(1)&#62;&#34;');
});
