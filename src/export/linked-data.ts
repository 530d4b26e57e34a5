import type { Directory } from '../directory/directory.ts';
import { eventThings } from './linked/events.ts';
import { placeThings } from './linked/places.ts';
import { workThings } from './linked/works.ts';
import type { LinkedNode, Vocabulary } from './linked-nodes.ts';

/** Terms of schema.org; the context stands in each file. */
export const schemaOrg: Vocabulary = { base: 'https://schema.org/', prefixes: {} };

/** Everything that the directory holds, as nodes of schema.org whose addresses are those of our pages. */
export function linkedData(directory: Directory, origin: string): LinkedNode[] {
  const { region, country, city } = placeThings(directory, origin);
  const { atlas, practice } = workThings(directory, origin);
  const { conference, awardRound, admission } = eventThings(directory, origin);
  const of = (entries: readonly { id: string }[], make: (id: string) => LinkedNode) =>
    entries.map(({ id }) => make(id));
  return [
    atlas(),
    ...directory.regions.map(region),
    ...of(directory.countries, country),
    ...of(directory.cities, city),
    ...of(directory.practices, practice),
    ...of(directory.conferences, conference),
    ...of(directory.awards, awardRound),
    ...of(directory.rounds, admission),
  ];
}
