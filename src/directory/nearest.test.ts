import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { nearestMembers } from './nearest.ts';

test('the members nearest to Cork, with distance and direction', () => {
  const nearest = nearestMembers(directory, directory.city('cork'), 3);
  expect(nearest.map(({ city, direction }) => [city.name, direction])).toEqual([
    ['Limerick', 'north'],
    ['Waterford', 'north-east'],
    ['Dublin', 'north-east'],
  ]);
  expect(nearest[0]?.km).toBeCloseTo(86, -1);
});

test('a city is never its own neighbour', () => {
  for (const city of directory.cities) {
    expect(nearestMembers(directory, city, 2).map((neighbour) => neighbour.city.id)).not.toContain(city.id);
  }
});
