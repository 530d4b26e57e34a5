import { expect, test } from 'vitest';
import { readContent } from '../../scripts/read-content.ts';
import { createDirectory } from './directory.ts';
import { releasesOf } from './releases.ts';

const content = readContent();

test('the first release brought everything that is there', () => {
  const first = { ...content, release: { ...content.release, earlier: [] } };
  const releases = releasesOf(createDirectory(first));
  expect(releases).toHaveLength(1);
  expect(releases[0]).toMatchObject({
    version: content.release.version,
    citiesAdded: content.cities.length,
    practicesAdded: content.practices.length,
    entriesChanged: 0,
  });
});

test('what came in, changed and was corrected since the release before counts for the next', () => {
  const { version, date } = content.release;
  const later = '2030-01-31';
  const [city, other, ...cities] = content.cities;
  if (!city || !other) throw new Error('There is no city to change.');
  const directory = createDirectory({
    ...content,
    release: { ...content.release, version: '2030.01.0', date: later, earlier: [{ version, date }] },
    cities: [{ ...city, changed: later }, { ...other, added: later, changed: later }, ...cities],
    network: { ...content.network, changed: later },
  });
  expect(releasesOf(directory)).toEqual([
    expect.objectContaining({ version: '2030.01.0', citiesAdded: 1, practicesAdded: 0, entriesChanged: 2 }),
    expect.objectContaining({ version, citiesAdded: content.cities.length - 1, entriesChanged: 0 }),
  ]);
});
