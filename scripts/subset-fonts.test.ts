import { expect, test } from 'vitest';
import messages from '../src/i18n/messages/en.json' with { type: 'json' };
import { directory } from '../tests/directory.ts';
import { latin, latinExtended } from './subset-fonts.ts';

/** Every text that the heading font sets: names, titles and the texts of the interface. */
function headings(): string {
  const { content } = directory;
  return [
    ...content.cities.map(({ name }) => name),
    ...content.countries.flatMap(({ name, shortName }) => [name, shortName]),
    ...[...content.regions, ...content.themes, ...content['key-features'], ...content.clusters].map(
      ({ name }) => name,
    ),
    ...[...content.practices, ...content.documents, ...content.milestones, ...content.pages].map(
      ({ title }) => title,
    ),
    ...content.conferences.flatMap(({ theme, place }) => [theme, place ?? '']),
    ...content['key-features'].map(({ wording }) => wording),
    ...[...content.regions, ...content.themes, ...content['key-features']].map(
      ({ description }) => description,
    ),
    JSON.stringify(messages),
  ].join('');
}

test('the heading font holds every letter of names, titles and headings', () => {
  const held = new Set([...latin, ...latinExtended]);
  // What JSON adds around the texts themselves.
  const syntax = new Set('{}[]\\');
  const missing = [...new Set(headings())].filter((letter) => !held.has(letter) && !syntax.has(letter));
  expect(missing).toEqual([]);
});
